import CLinkLoop
import DequeModule

/// Resolves names on a bounded number of threads of its own.
final class Resolver: Sendable {
  private struct Question {
    var name: String
    var answer: @Sendable (Resolution) -> Void
  }

  private struct State {
    var questions = Deque<Question>()
    var threads = 0
    var idle = 0
    var isClosed = false
  }

  private let state = Condition(State())
  private let limit: Int
  private let resolve: @Sendable (String) -> Resolution

  init(threads: Int = 32, resolve: (@Sendable (String) -> Resolution)? = nil) {
    limit = threads
    self.resolve = resolve ?? { Self.system($0) }
  }

  /// Asks for a name's addresses; `answer` is called on one of the resolver's threads.
  func ask(_ name: String, answer: @escaping @Sendable (Resolution) -> Void) {
    let grow = state.change { state in
      state.questions.append(Question(name: name, answer: answer))
      guard state.questions.count > state.idle, state.threads < limit else { return false }
      state.threads += 1
      return true
    }
    if grow, !NativeThread.start({ self.work() }) { state.with { $0.threads -= 1 } }
  }

  /// Lets the threads end; questions that were not answered never will be.
  func close() {
    state.change {
      $0.isClosed = true
      $0.questions.removeAll()
    }
  }

  private func work() {
    while true {
      state.with { $0.idle += 1 }
      let question = state.wait(milliseconds: 2000, until: { !$0.questions.isEmpty || $0.isClosed }) {
        state in
        state.idle -= 1
        let question = state.questions.popFirst()
        if question == nil { state.threads -= 1 }
        return question
      }
      guard let question else { return }
      question.answer(resolve(question.name))
    }
  }

  /// What the system says, blocking.
  static func system(_ name: String) -> Resolution {
    var raw = [UInt8](repeating: 0, count: 16 * 17)
    let count = ll_resolve(name, &raw, 16)
    if count > 0 {
      let addresses = (0..<Int(count)).compactMap { i in
        IPAddress(bytes: Array(raw[(17 * i + 1)..<(17 * i + 1 + Int(raw[17 * i]))]))
      }
      return .addresses(addresses)
    }
    switch count == 0 ? 2 : ll_resolve_failure(count) {
    case 1: return .notFound
    case 2: return .noAddress
    default: return .failed("the resolver answered \(count)")
    }
  }
}
