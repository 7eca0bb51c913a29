// What Linux has and Swift's Glibc module leaves out.
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>

// A GNU extension: pthread.h declares it only under _GNU_SOURCE.
extern int pthread_setname_np(pthread_t thread, const char *name);

// GNU extensions as well.
#include <sys/socket.h>
extern int accept4(int descriptor, struct sockaddr *address, socklen_t *length, int flags);
extern int pipe2(int descriptors[2], int flags);
