package planted.policy.unmarked;

/** Its package has no package-info. */
final class Unmarked {
  private Unmarked() {}
}
