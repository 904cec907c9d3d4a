package planted.policy.wire;

/** A public value that forgot to be serializable. */
public record NotSerializable(int lessons) {}
