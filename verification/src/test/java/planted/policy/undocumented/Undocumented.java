package planted.policy.undocumented;

// A comment, but none that a reader of the documentation sees.
public final class Undocumented {
  /** The comment of a member is not the comment of its type. */
  private Undocumented() {}
}
