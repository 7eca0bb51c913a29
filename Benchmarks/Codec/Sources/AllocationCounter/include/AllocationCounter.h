/// How often the calling thread has asked for memory so far, growing what it had included.
long allocations_of_this_thread(void);
