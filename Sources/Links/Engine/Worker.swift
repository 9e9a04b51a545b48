import CLinkLoop
import Catalog
import DequeModule
import HeapModule

/// One thread's share of a run: its own event loop, and its own hosts. Everything in it is confined to that thread;
/// others write to its mailbox.
final class Worker {
  /// What a moment in the future is waited for.
  struct Timer: Comparable {
    var due: Double
    var queue: HostQueue?
    var job: Job?

    static func < (a: Timer, b: Timer) -> Bool { a.due < b.due }
    static func == (a: Timer, b: Timer) -> Bool { a.due == b.due }
  }

  let context: RunContext
  let index: Int
  let mailbox: Mailbox
  let loop: EventLoop
  let policy: RetryPolicy
  /// How many transfers this worker may have in flight, and how many connections it keeps open beside them.
  let capacity: Int
  let maxIdle: Int

  var origins: [OriginKey: Origin] = [:]
  var queues: [String: HostQueue] = [:]
  var ready = Deque<HostQueue>()
  var timers = Heap<Timer>()
  /// Jobs in flight, by the token of their transfer.
  var flying: [Job?]
  var freeTokens: [Int]
  /// Jobs that wait for word of our own network.
  var doubtful: [Job] = []
  var finished: [Finished] = []
  /// Targets that wait in a file, and how many.
  var spool = Spool()
  var spooled = 0
  var idle = 0
  var requests = 0
  var now = 0.0
  var statusDue = 0.0
  var bound: (host: String, seconds: Double)?
  var isStopping = false
  var generator = SystemRandomNumberGenerator()

  init?(context: RunContext, index: Int, capacity: Int, maxIdle: Int) {
    guard let loop = EventLoop(options: context.options, caBundle: context.caBundle, maxIdle: maxIdle) else {
      return nil
    }
    self.context = context
    self.index = index
    self.loop = loop
    self.capacity = capacity
    self.maxIdle = maxIdle
    mailbox = context.mailboxes[index]
    policy = RetryPolicy(
      retries: context.options.retries, delay: context.options.retryDelay, patience: context.options.patience)
    flying = Array(repeating: nil, count: capacity)
    freeTokens = Array((0..<capacity).reversed())
  }

  var inFlight: Int { capacity - freeTokens.count }

  /// Works until told to stop.
  func run() {
    mailbox.attach(loop.handle)
    while !isStopping, !context.isStopped.load(ordering: .relaxed) {
      now = Double(ll_now_us()) / 1e6
      for message in mailbox.take() { receive(message) }
      fireTimers()
      admit()
      if now >= statusDue { report() }
      deliver()
      loop.poll(milliseconds: pause()) { token, answer in
        self.now = Double(ll_now_us()) / 1e6
        self.finished(token, answer)
      }
    }
    deliver()
    report()
    mailbox.attach(nil)
  }

  private func receive(_ message: Message) {
    switch message {
    case .job(let job): if !spill(job) { enqueue(job) }
    case .doubt(let job): probe(for: job)
    case .upgrade(let job): tryHTTPS(job)
    case .probed(let job, let reason): probed(job, reason)
    case .resolved(let key, let resolution): resolved(key, resolution)
    case .network: reviewDoubts()
    case .stop: isStopping = true
    }
  }

  /// Milliseconds until something has to be done without being asked.
  private func pause() -> Int {
    if !ready.isEmpty, inFlight < capacity { return 0 }
    var until = now + 0.25
    if let next = timers.min { until = min(until, next.due) }
    return max(0, Int(((until - now) * 1000).rounded(.up)))
  }

  private func fireTimers() {
    while let next = timers.min, next.due <= now {
      timers.removeMin()
      if let queue = next.queue {
        queue.isTimed = false
        offer(queue)
      }
      if let job = next.job { enqueue(job, first: true) }
    }
  }

  /// Hands the observations made to the caller's thread.
  private func deliver() {
    guard !finished.isEmpty else { return }
    let batch = finished
    finished.removeAll(keepingCapacity: true)
    context.outbox.change { $0.ready.append(contentsOf: batch) }
  }

  /// Tells what this worker is busy with, and tidies up.
  private func report() {
    statusDue = now + 0.5
    if !doubtful.isEmpty { reviewDoubts() }
    var status = WorkerStatus(inFlight: inFlight, requests: requests)
    for queue in queues.values where !queue.pending.isEmpty || queue.inFlight > 0 {
      status.hosts += 1
      let seconds = queue.estimate(connections: context.options.perHost)
      if seconds > status.slowest?.seconds ?? 0 {
        status.slowest = (queue.name, queue.waiting, seconds)
      }
    }
    if let slowest = status.slowest, slowest.seconds > max(1, bound?.seconds ?? 0) {
      bound = (slowest.host, slowest.seconds)
    }
    status.bound = bound
    context.outbox.change { [index, status] in $0.workers[index] = status }
    if origins.count > 50_000 { forgetIdleHosts() }
  }

  /// Forgets hosts that have nothing to do and nothing to remember.
  private func forgetIdleHosts() {
    origins = origins.filter { _, origin in
      origin.pending > 0 || origin.inFlight > 0 || origin.isResolving || !origin.parked.isEmpty
        || origin.idle > 0
        || origin.queue.lastUsed > now - 60
    }
    queues = queues.filter { _, queue in
      !queue.pending.isEmpty || queue.inFlight > 0 || queue.isReady || queue.isTimed
        || queue.lastUsed > now - 60
        || queue.pace.penalty > 0
    }
  }
}
