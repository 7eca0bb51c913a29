// Tells ThreadSanitizer what Swift's Mutex does once two threads want it at once.
//
// A Mutex that nobody else wants is taken and given back in code that is compiled into its user, where the sanitizer sees it. One that is
// contended goes on in libswiftSynchronization and the kernel (FUTEX_LOCK_PI), which are not instrumented: whatever the holder before wrote
// would be reported as a race. So these stand in front of the library's own, and say what its documentation promises: who has the lock
// comes after who had it. It hides no race: only accesses under one and the same lock are put in order.
//
// To be preloaded, by scripts/test. In a process without the sanitizer it does nothing of its own.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

typedef SWIFT void Lock(uint32_t thread, SELF void *handle);
typedef SWIFT bool TryLock(SELF void *handle);
typedef SWIFT void Unlock(SELF void *handle);

// Synchronization._MutexHandle._lockSlow(Swift.UInt32) -> (), ._tryLockSlow() -> Swift.Bool and ._unlockSlow() -> ()
Lock contended_lock __asm__("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF");
TryLock contended_try_lock __asm__("$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF");
Unlock contended_unlock __asm__("$s15Synchronization12_MutexHandleV11_unlockSlowyyF");

// The library's own function of that name.
static void *own(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (!found) abort();
  return found;
}

SWIFT void contended_lock(uint32_t thread, SELF void *handle) {
  ((Lock *)own("$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"))(thread, handle);
  if (__tsan_acquire) __tsan_acquire(handle);
}

SWIFT bool contended_try_lock(SELF void *handle) {
  bool taken = ((TryLock *)own("$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"))(handle);
  if (taken && __tsan_acquire) __tsan_acquire(handle);
  return taken;
}

SWIFT void contended_unlock(SELF void *handle) {
  if (__tsan_release) __tsan_release(handle);
  ((Unlock *)own("$s15Synchronization12_MutexHandleV11_unlockSlowyyF"))(handle);
}
