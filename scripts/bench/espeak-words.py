"""Says when espeak-ng speaks each word, exactly: one JSON line [voice, words a minute, text] in, one out.

Out comes {"words": [[offset in code points, ms], ...], "ms": length of the whole sound}. For the benchmark only.
"""
import ctypes
import json
import sys

SYNCHRONOUS, UTF8, WORD, RATE = 2, 1, 1, 1


class Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    ]


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))
espeak = ctypes.CDLL("libespeak-ng.so.1")
HERTZ = espeak.espeak_Initialize(SYNCHRONOUS, 500, None, 0)
words, samples = [], 0


@CALLBACK
def heard(_wave, count, events):
    global samples
    samples += count
    i = 0
    while events[i].type:
        if events[i].type == WORD:
            words.append([events[i].text_position - 1, events[i].audio_position])
        i += 1
    return 0


espeak.espeak_SetSynthCallback(heard)
for line in sys.stdin:
    voice, rate, text = json.loads(line)
    words, samples = [], 0
    espeak.espeak_SetVoiceByName(voice.encode())
    espeak.espeak_SetParameter(RATE, rate, 0)
    raw = text.encode() + b"\0"
    espeak.espeak_Synth(raw, len(raw), 0, 1, 0, UTF8, None, None)
    print(json.dumps({"words": words, "ms": samples * 1000 / HERTZ}), flush=True)
