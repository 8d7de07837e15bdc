// Loaded before the C library: a disk on which the call named in FAILING_CALL fails from its FAILING_AFTER-th
// time on, for files proper alone. FAILING_CALL=short writes the half of what it is given.

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

/// Whether this call is one that fails.
bool fails(const char* call) {
    static int calls = 0;
    const char* name = std::getenv("FAILING_CALL");
    if (!name || std::strcmp(name, call) != 0)
        return false;
    const char* after = std::getenv("FAILING_AFTER");
    if (++calls <= (after ? std::atoi(after) : 0))
        return false;
    const char* error = std::getenv("FAILING_ERROR");
    errno = error && std::strcmp(error, "full") == 0 ? ENOSPC : EIO;
    return true;
}

bool isFile(int handle) {
    struct stat status {};
    return fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
}

template <class Function>
Function original(const char* name, Function) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int handle, const void* bytes, size_t size) {
    static const auto real = original("write", &write);
    if (!isFile(handle))
        return real(handle, bytes, size);
    if (fails("write"))
        return -1;
    return real(handle, bytes, fails("short") ? size / 2 : size);
}

int fsync(int handle) {
    static const auto real = original("fsync", &fsync);
    return isFile(handle) && fails("fsync") ? -1 : real(handle);
}

int fdatasync(int handle) {
    static const auto real = original("fdatasync", &fdatasync);
    return isFile(handle) && fails("fdatasync") ? -1 : real(handle);
}

int rename(const char* from, const char* to) {
    static const auto real = original("rename", &rename);
    return fails("rename") ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) {
    static const auto real = original("renameat2", &renameat2);
    return fails("rename") ? -1 : real(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) {
    static const auto real = original("linkat", &linkat);
    return fails("link") ? -1 : real(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
