"""Models on this machine, for the commands and the app alike.

`offers` says what there is, `library` what is installed; `acquisition` plans a download, so that a person can agree to
its size and licence, and carries it out with progress and cancellation (`hub`, `transfer`); `importing` takes a model
from a disk, `trial` checks one, `conversion` makes one quick. `manifest` is what is known of an installed model.
"""
