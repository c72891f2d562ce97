"""The commands without Qt: `python -m translator`."""

import sys

from translator.cli.main import main

sys.exit(main())
