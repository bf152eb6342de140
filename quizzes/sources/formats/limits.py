"""Limits on what a process may take: set by the system where it can, watched by the process itself where it cannot."""

import os
import sys
import threading
import time

MEMORY_BYTES = 1 << 30
CPU_SECONDS = 20
LOOKS_EVERY_SECONDS = 0.1
TOOK_TOO_MUCH_MEMORY, TOOK_TOO_LONG = 71, 72


def limit_resources(*, memory: int = MEMORY_BYTES, cpu: int = CPU_SECONDS) -> None:
    """Limit memory, processor time and written files for this process, from now on."""
    _ask_the_system(memory, cpu)
    if sys.platform != "linux":  # Windows has no such limits, and macOS keeps none on memory
        watch(memory=memory, cpu=cpu)


def watch(*, memory: int, cpu: int) -> threading.Thread:
    """Start a thread that ends the process when it takes more; its exit status says which of the two."""
    thread = threading.Thread(target=_keep_looking, args=(memory, cpu), daemon=True)
    thread.start()
    return thread


def memory_taken() -> int:
    """Return the most bytes that this process has taken so far, 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return _memory_on_windows()
    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return taken if sys.platform == "darwin" else taken * 1024


def _ask_the_system(memory: int, cpu: int) -> None:
    try:
        import resource
    except ImportError:
        return
    limits = {"RLIMIT_AS": memory, "RLIMIT_CPU": cpu, "RLIMIT_FSIZE": 0, "RLIMIT_CORE": 0}
    for name, limit in limits.items():
        try:
            resource.setrlimit(getattr(resource, name), (limit, limit))
        except (AttributeError, ValueError, OSError):
            continue


def _keep_looking(memory: int, cpu: int) -> None:
    while True:
        if memory_taken() > memory:
            os._exit(TOOK_TOO_MUCH_MEMORY)
        if time.process_time() > cpu:
            os._exit(TOOK_TOO_LONG)
        time.sleep(LOOKS_EVERY_SECONDS)


def _memory_on_windows() -> int:
    """Ask kernel32 for PeakWorkingSetSize, the third field of PROCESS_MEMORY_COUNTERS."""
    try:
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        counters = (ctypes.c_size_t * 10)()
        process = ctypes.c_void_p(kernel.GetCurrentProcess())
        if not kernel.K32GetProcessMemoryInfo(process, ctypes.byref(counters), ctypes.sizeof(counters)):
            return 0
        return counters[1]
    except (AttributeError, ImportError, OSError):
        return 0
