// Work goes on and nobody knows how long: an arc that turns, and stands still when calm.
import QtQuick
import kit

Ring {
    id: ring

    fraction: 0.3

    RotationAnimation on rotation {
        running: ring.visible && !Theme.calm
        from: 0
        to: 360
        duration: Theme.ambient / 4
        loops: Animation.Infinite
    }
}
