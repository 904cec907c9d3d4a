package io.github.tvarka.verification;

import com.tngtech.archunit.lang.ArchRule;

/** An architecture rule with a short name, by which tests tell which rule caught what. */
record NamedRule(String name, ArchRule rule) {
  @Override
  public String toString() {
    return name;
  }
}
