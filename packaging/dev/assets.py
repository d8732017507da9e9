"""Make kiosk/ui/assets: fonts, recoloured pictograms and soft shadows, from hash-pinned packages.

Qt's SVG has no CSS and the software renderer no shader effects, so every tone of a pictogram is
a file of its own with plain fills, and every shadow a nine-patch. Run by packaging/dev/setup.
"""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter
from py_phosphor_icons import get_svg

UI = Path(__file__).parents[2] / "kiosk" / "ui"
ASSETS = UI / "assets"

FONT_PACKAGE = "@expo-google-fonts/atkinson-hyperlegible-next@0.4.1"  # OFL-1.1
FONT_SHA512 = (
    "b40e4d5100ab6f81a743c92f821c85e8aab0ef6cebe3348d98cc2109370796cb"
    "bf8c4e49a05f058dee7f5b02f8e32d7b2ee7bdf691bd732ab73d6e57ffb6439e"
)
WEIGHTS = ("400Regular", "600SemiBold", "700Bold", "800ExtraBold")

# tone → (line, fill of the second tone or None): design tokens §6
TONES: dict[str, tuple[str, str | None]] = {
    "light": ("#14365C", "#F7C600"),
    "plain": ("#14365C", None),
    "ink": ("#1A1A1A", "#F7C600"),
    "dock": ("#FFFFFF", "#5A7390"),
    "inverse": ("#FFFFFF", "#F7C600"),
    "onYellow": ("#1A1A1A", "#FFFFFF"),
    "contrast": ("#FFE600", None),
    "contrastDark": ("#000000", None),
    "ok": ("#1B6E3C", None),
    "error": ("#B3261E", None),
    "yellow": ("#F7C600", None),
}
# name → (blur, y, opacity): design tokens §3
SHADOWS = {"e1": (16, 4, 0.06), "e2": (40, 16, 0.12), "e3": (80, 32, 0.28)}
SHADOW_RADIUS = 24


def fonts() -> None:
    """Copy the four weights, fetched once and kept beside the environment."""
    kept = Path(sys.prefix) / "share" / "ilot" / "fonts"
    if not kept.is_dir():
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                ["npm", "pack", "--silent", FONT_PACKAGE],
                cwd=folder,
                check=True,
                stdout=subprocess.DEVNULL,
            )
            archive = next(Path(folder).glob("*.tgz")).read_bytes()
        if hashlib.sha512(archive).hexdigest() != FONT_SHA512:
            raise SystemExit(f"{FONT_PACKAGE}: not the archive that was pinned")
        kept.mkdir(parents=True)
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            for weight in WEIGHTS:
                name = f"AtkinsonHyperlegibleNext_{weight}.ttf"
                member = tar.extractfile(f"package/{weight}/{name}")
                if member is None:
                    raise SystemExit(f"{FONT_PACKAGE}: {name} is missing")
                (kept / name).write_bytes(member.read())
            licence = tar.extractfile("package/LICENSE_FONT")
            if licence is not None:
                (kept / "OFL.txt").write_bytes(licence.read())
    shutil.copytree(kept, ASSETS / "fonts", dirs_exist_ok=True)


def source_of(name: str) -> str:
    """The SVG text of a pictogram: ours if we drew it, else the library's."""
    own = UI / "art" / "icons" / f"{name}.svg"
    if own.exists():
        return own.read_text()
    for weight in ("bold", "fill"):
        if name.endswith(f"-{weight}"):
            return str(get_svg(name.removesuffix(f"-{weight}"), weight))
    return str(get_svg(name, "duotone"))


def recoloured(svg: str, *, line: str, fill: str | None) -> str:
    """The faint second tone becomes a full fill (or nothing), the rest the line colour."""
    svg = svg.replace('opacity="0.2"', f'fill="{fill}"' if fill else 'fill="none"')
    return svg.replace("currentColor", line)


def icons() -> int:
    names = [
        text
        for text in (UI / "icons.txt").read_text().splitlines()
        if text and not text.startswith("#")
    ]
    for tone, (line, fill) in TONES.items():
        folder = ASSETS / "icons" / tone
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            (folder / f"{name}.svg").write_text(recoloured(source_of(name), line=line, fill=fill))
    return len(names)


def shadows() -> None:
    """Nine-patches: a blurred rounded rectangle whose border holds blur, offset and radius."""
    folder = ASSETS / "shadows"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (blur, y, opacity) in SHADOWS.items():
        margin = blur + y
        side = 2 * (margin + SHADOW_RADIUS + 8)
        mask = Image.new("L", (side, side), 0)
        ImageDraw.Draw(mask).rounded_rectangle(
            (margin, margin + y, side - margin, side - margin + y),
            radius=SHADOW_RADIUS,
            fill=round(255 * opacity),
        )
        mask = mask.filter(ImageFilter.GaussianBlur(blur / 2))
        image = Image.new("RGBA", mask.size, "#0D2542")
        image.putalpha(mask)
        image.save(folder / f"{name}.png")


def main() -> None:
    inputs = [Path(__file__), UI / "icons.txt", *sorted((UI / "art" / "icons").glob("*.svg"))]
    stamp = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    marker = ASSETS / "stamp"
    if marker.exists() and marker.read_text() == stamp:
        return
    shutil.rmtree(ASSETS, ignore_errors=True)
    ASSETS.mkdir(parents=True)
    fonts()
    count = icons()
    shadows()
    marker.write_text(stamp)
    print(f"Pictures made: {count} pictograms × {len(TONES)} tones, {len(SHADOWS)} shadows")


if __name__ == "__main__":
    main()
