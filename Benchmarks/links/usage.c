// usage COMMAND …: runs a command and says on descriptor 3 what it took:
//   wall seconds, CPU microseconds (user and system), the most KiB of memory.
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int count, char **words) {
  if (count < 2) return 2;
  double begun = now();
  pid_t child = fork();
  if (child == 0) {
    close(3);
    execvp(words[1], words + 1);
    perror(words[1]);
    _exit(127);
  }
  struct rusage u;
  int status = 0;
  if (child < 0 || wait4(child, &status, 0, &u) < 0) return 1;
  double cpu = (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) * 1e6 + (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec);
  dprintf(3, "%.3f %.0f %ld\n", now() - begun, cpu, u.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
