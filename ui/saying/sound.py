"""What the engine says: of sound and screen."""

from __future__ import annotations

from ui.interface import marked

SOUND: tuple[tuple[str, str] | tuple[str, str, str], ...] = (
    ("capture-refused", marked("Engine", "The screen cannot be grabbed: {error}")),
    (
        "capture-refused",
        marked(
            "Engine",
            "Allow this program to record the screen in System Settings, Privacy & Security, and start it again.",
        ),
    ),
    (
        "capture-refused",
        marked("Engine", "Check that the screen is connected, on and unlocked: it is read as soon as it is there."),
    ),
    ("no-display", marked("Engine", "There is no screen: DISPLAY is not set.")),
    ("no-display", marked("Engine", "Start Surtitle from the desktop, or translate without slides.")),
    ("unknown-monitor", marked("Engine", "There is no monitor {number}.")),
    ("unknown-monitor unknown-window unknown-microphone", marked("Engine", "Choose one of these: {listed}.")),
    ("wayland-capture", marked("Engine", "The screen cannot be grabbed in a Wayland session.")),
    (
        "wayland-capture",
        marked("Engine", "Log out, choose the Xorg (X11) session on the login screen, and log in again."),
    ),
    ("window-capture", marked("Engine", "A single window can be followed on Linux only.")),
    ("window-capture", marked("Engine", "Watch a monitor, or draw a region around the window.")),
    ("window-gone", marked("Engine", "The window {title} was closed.")),
    ("window-gone", marked("Engine", "Open it again: it is read as soon as it is there.")),
    ("slides-back", marked("Engine", "The slides are seen again.")),
    ("unknown-window", marked("Engine", "No window has {title} in its title.")),
    ("no-windows", marked("Engine", "The windows cannot be listed: {error}")),
    ("no-windows", marked("Engine", "Watch a monitor or a region instead.")),
    ("no-xwininfo", marked("Engine", "The program xwininfo, which finds windows, is not installed.")),
    (
        "no-xwininfo",
        marked(
            "Engine",
            "Install the package x11-utils (Debian, Ubuntu), xorg-x11-utils or xwininfo (Fedora),"
            " or xorg-xwininfo (Arch).",
        ),
    ),
    ("microphone-gone", marked("Engine", "The microphone {name} no longer gives sound.")),
    ("microphone-gone", marked("Engine", "The microphone {name} gives no sound.")),
    ("microphone-gone", marked("Engine", "Connect it again: it is heard as soon as it is there.")),
    ("microphone-refused", marked("Engine", "The microphone {name} cannot be opened: {error}")),
    (
        "microphone-refused",
        marked(
            "Engine",
            "Close other programs that use it, allow this one to use microphones in the system's "
            "privacy settings, or choose another microphone.",
        ),
    ),
    ("no-microphone", marked("Engine", "This machine has no microphone.")),
    ("no-microphone", marked("Engine", "Connect one, or translate the system's sound.")),
    ("no-microphone", marked("Engine", "No microphone is connected.")),
    ("no-microphone", "Connect one, or use --system.", marked("Engine", "Connect one, or choose “This computer”.")),
    ("unknown-microphone", marked("Engine", "There is no microphone {wanted}.")),
    ("no-portaudio", marked("Engine", "PortAudio, which opens microphones, is not installed.")),
    ("no-portaudio", marked("Engine", "Install it: {commands}.")),
    ("no-sounddevice", marked("Engine", "The Python package sounddevice is not installed.")),
    ("no-sounddevice no-pyaudiowpatch no-torch", marked("Engine", "Run: {command}")),
    ("no-sound-devices", marked("Engine", "The sound devices cannot be listed: {error}")),
    ("no-sound-devices", marked("Engine", "Check that the sound system runs.")),
    ("no-sound-server no-loopback", marked("Engine", "The system's sound cannot be recorded: {error}")),
    ("no-loopback", marked("Engine", "Enable loudspeakers or headphones in the sound settings of Windows.")),
    ("no-sound-server", marked("Engine", "Install pulseaudio-utils again.")),
    ("no-sound-server", marked("Engine", "No sound server answers: {said}")),
    ("no-sound-server", marked("Engine", "Start PulseAudio or PipeWire ({commands}).")),
    ("no-sound-server", marked("Engine", "no sound server answers")),
    ("no-sound-server", marked("Engine", "Start one: {commands}")),
    ("no-pactl", marked("Engine", "pactl or parec is missing")),
    ("no-pactl", marked("Engine", "The program {command}, which records the system's sound, is not installed.")),
    ("no-pactl", marked("Engine", "Install the package pulseaudio-utils, for example: {command}.")),
    (
        "no-pyaudiowpatch",
        marked("Engine", "The Python package PyAudioWPatch, which records the system's sound, is not installed."),
    ),
    ("no-monitor", marked("Engine", "The sound server has no output whose sound could be recorded.")),
    ("no-monitor", marked("Engine", "Connect or enable loudspeakers or headphones in the sound settings.")),
    ("no-system-sound", marked("Engine", "The system's sound cannot be recorded on {platform}.")),
    ("no-system-sound", marked("Engine", "Use a microphone near the loudspeakers instead.")),
    (
        "no-virtual-device",
        marked("Engine", "macOS gives the system's sound only to a virtual sound device, and none is installed."),
    ),
    (
        "no-virtual-device",
        marked(
            "Engine",
            "Install BlackHole (brew install blackhole-2ch), and choose in Audio MIDI Setup a "
            "multi-output device that includes it and your loudspeakers as the output.",
        ),
    ),
    ("system-sound-gone", marked("Engine", "The sound server stopped giving sound. {said}")),
    ("system-sound-gone", marked("Engine", "The sound server stopped giving sound.")),
    ("system-sound-gone", marked("Engine", "The output device no longer gives sound.")),
    (
        "system-sound-gone",
        marked("Engine", "Connect it again, or choose another default output: it is heard as soon as it is there."),
    ),
    ("sound-back", marked("Engine", "There is sound again: {name}.")),
    ("no-speech", marked("Engine", "No speech was heard.")),
    (
        "no-speech",
        "Check with surtitle devices that the right microphone is chosen, and its level.",
        marked("Engine", "Check that the right microphone is chosen, and its level."),
    ),
    (
        "no-speech",
        marked("Engine", "Listen to the recording: it may be silent, too quiet, or have the speech on another track."),
    ),
    ("sound-lost", marked("Engine", "{lost_s} s of sound were lost before {before_s} s.")),
    ("sound-lost", marked("Engine", "Close other programs that use the processor or the sound device.")),
    (
        "sound-missing",
        marked("Engine", "{missing_s} s of sound are missing from the recording, between {first} and {last}."),
    ),
    ("sound-missing", marked("Engine", "Copy or download it again, unless it was recorded so.")),
    ("lag", marked("Engine", "Recognition is {lag_s} s behind the speaker.")),
    ("lag", marked("Engine", "Close other programs, or choose a smaller model.")),
    ("lag-over", marked("Engine", "Recognition has caught up with the speaker.")),
    ("no-loudspeaker", marked("Engine", "The sound cannot be played: {error}")),
    (
        "no-loudspeaker",
        marked("Engine", "Connect loudspeakers or headphones, and check the output in the system's sound settings."),
    ),
    ("sound-gone", marked("Engine", "The sound of this talk is not there any more: {path}.")),
    ("sound-gone", marked("Engine", "Put the file back.")),
    ("sound-broken", marked("Engine", "The sound of this talk cannot be read: {error}")),
    ("sound-broken", marked("Engine", "Copy the file again, if it was copied.")),
    ("sound-not-there", marked("Engine", "The sound of this line was not kept.")),
    ("sound-not-there", marked("Engine", "What is just being said can be heard a second later.")),
    ("sound-not-kept", marked("Engine", "The disk is too slow: some of the sound was heard but not kept.")),
    ("sound-not-kept", marked("Engine", "Close other programs that write to it.")),
)
"""The codes that a text comes with, and the text, with a name in braces for each of its values; then, where it names a
command or an option, what the windows say instead.
"""
