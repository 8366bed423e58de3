"""The memory networks that key–value readers descend from, behind one interface (``base``)."""
