import Foundation

/// The folder of reading and test material that may stand beside the package.
enum SharedFolder {
  static let path: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    // Beside the package, or beside the folder of its work trees.
    for _ in 0..<3 {
      url.deleteLastPathComponent()
      let path = url.appendingPathComponent("shared").path
      if FileManager.default.fileExists(atPath: path + "/fixtures") { return path }
    }
    return ""
  }()

  static var exists: Bool { !path.isEmpty }
}
