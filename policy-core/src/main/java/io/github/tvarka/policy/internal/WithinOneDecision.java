package io.github.tvarka.policy.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Scratch paper: an object that lives within one decision, is seen by one thread and reaches no user, so its fields may change. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WithinOneDecision {}
