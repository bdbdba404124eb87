"""Copy the flags of all countries into `resources/flags`.

npm install flag-icons@7.5.0
python resources/build/copy_flags.py NODE_MODULES
"""

import shutil
import sys
from pathlib import Path

from briefing_app.reference import countries, flag_path


def main(node_modules: Path) -> None:
    """Copy each flag and the licence."""
    package = node_modules / "flag-icons"
    for country in countries():
        flag = flag_path(country.code)
        shutil.copyfile(package / "flags/4x3" / flag.name, flag)
    shutil.copyfile(package / "LICENSE", flag_path("").parent / "LICENSE")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
