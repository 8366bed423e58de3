FROM python:3.12-slim

# The index that torch is taken from. PyPI's build for Linux brings gigabytes of CUDA along.
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu

WORKDIR /src
RUN pip install --no-cache-dir --index-url "$TORCH_INDEX" torch==2.13.0
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY kvmem kvmem
RUN pip install --no-cache-dir -c constraints.txt '.[postgres]'

# What is kept: the store, and its keys.
ENV XDG_DATA_HOME=/data
RUN useradd --uid 10001 --create-home kvmem && install --directory --owner kvmem /data
USER kvmem
WORKDIR /data
VOLUME /data

EXPOSE 8000
# Asks /readyz, which needs no key.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD ["python", "-c", "import kvmem; kvmem.connect('http://127.0.0.1:8000').check()"]
ENTRYPOINT ["kvmem"]
CMD ["serve", "--host", "0.0.0.0"]
