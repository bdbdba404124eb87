"""The packages that archives need and a desk does not, loaded when they are needed. Says how to get a missing one."""

from importlib import import_module
from pathlib import Path
from typing import Any

from briefing_app.errors import ArchiveError


def extra(module: str, name: str = "archive") -> Any:  # noqa: ANN401 - untyped libraries
    """Return a module of an optional package.

    Args:
        module: Its name.
        name: The extra of this program that brings it.

    Raises:
        ArchiveError: It is not installed; the message says how to install it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = module.partition(".")[0]
        raise ArchiveError(
            f"This needs the package “{package}”, which is not installed. Install it with: "
            f'pip install "briefing-app[{name}]"'
        ) from error


def parquet_file(path: Path) -> Any:  # noqa: ANN401
    """Return an opened Parquet file, or None if it is none."""
    parquet, lib = extra("pyarrow.parquet"), extra("pyarrow")
    try:
        return parquet.ParquetFile(path)
    except (lib.ArrowException, OSError):
        return None
