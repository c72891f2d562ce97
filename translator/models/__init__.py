"""Models on this machine: the catalogue, finding, downloading, checking."""
