"""What runs inside the sandbox, or is shared with it: standard library only.

The warden starts programs, the spawner static binaries; `script` is how a Python program runs,
`confinement` with `landlock` and `seccomp` what it gives up first; the launcher puts a whole
sandbox behind Landlock where there are no namespaces. This folder is all of `bench` that is seen
there.
"""
