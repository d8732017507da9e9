"""Pictures that QML shows by url: rendered elsewhere, only looked up here.

QML may ask from a thread of its own; a lock keeps the two apart.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

MOST = 80


class Pictures(QQuickImageProvider):
    """Images by name, the least lately shown forgotten first; `image://pages/NAME`."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._lock = threading.Lock()
        self._images: OrderedDict[str, QImage] = OrderedDict()

    def put(self, name: str, image: QImage) -> None:
        """Keep an image; it is not changed any more."""
        with self._lock:
            self._images[name] = image
            self._images.move_to_end(name)
            while len(self._images) > MOST:
                self._images.popitem(last=False)

    def __contains__(self, name: str) -> bool:
        with self._lock:
            return name in self._images

    def forget(self, prefix: str) -> None:
        """Drop all images whose name begins so."""
        with self._lock:
            for name in [name for name in self._images if name.startswith(prefix)]:
                del self._images[name]

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        with self._lock:
            image = self._images.get(id)
        if image is None:
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
