"""The memory: facts remembered durably, and questions answered from them."""
