import CLinkLoop

/// What other threads tell a worker.
enum Message {
  /// A job whose present address is one of this worker's hosts.
  case job(Job)
  /// A job whose first host has to show what it answers to a random path.
  case doubt(Job)
  /// A job that is answered, but for whether it is to be had on `https` too.
  case upgrade(Job)
  /// A probe that ended, and how.
  case probed(Job, LinkReason?)
  /// What a name resolved to.
  case resolved(OriginKey, Resolution)
  /// The network was looked at again.
  case network
  /// No more work: end when idle, or at once.
  case stop
}

/// A worker's letter box: messages from any thread, which end the worker's wait.
final class Mailbox: @unchecked Sendable {
  private struct State {
    var messages: [Message] = []
    var loop: OpaquePointer?
  }

  private let state: Condition<State>

  init() { state = Condition(State()) }

  /// The loop to wake; `nil` once it is gone.
  func attach(_ loop: OpaquePointer?) { state.with { $0.loop = loop } }

  func post(_ message: Message) { post([message]) }

  func post(_ messages: [Message]) {
    state.with { state in
      // Only the first one of a batch has to wake the worker.
      if state.messages.isEmpty, let loop = state.loop { ll_wake(loop) }
      state.messages.append(contentsOf: messages)
    }
  }

  func take() -> [Message] {
    state.with { state in
      guard !state.messages.isEmpty else { return [] }
      let messages = state.messages
      state.messages = []
      return messages
    }
  }
}
