package io.github.tvarka.policy.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.text.LocalText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One regulation as a document: an act of a school, a municipality or a minister. Immutable.
 *
 * @param key a short stable name, lower-case words joined by hyphens, by which findings cite it
 * @param title what it regulates, in the readers' languages
 * @param issuer who adopted it, for instance the head of a school; empty when not stated
 * @param adopted the day it was adopted; empty when not stated
 * @param number the act's number; empty when it has none
 * @param basis the acts it follows, in the order it names them
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RegulationDocument(
    @Required String key,
    @Required LocalText title,
    Optional<LocalText> issuer,
    Optional<LocalDate> adopted,
    Optional<String> number,
    List<LocalText> basis)
    implements WithRegulationDocument, Serializable {
  /** Checks the key and copies the list. */
  public RegulationDocument {
    Check.code("document.key", key);
    Check.given("document.title", title);
    issuer = Check.optional(issuer);
    adopted = Check.optional(adopted);
    number = Check.optional(number);
    basis = Check.list("document.basis", basis);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a document. */
  public static final class Builder extends RegulationDocumentBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        key, title, issuer.orElse(null), adopted.orElse(null), number.orElse(null), basis);
  }

  private record Form(
      String key,
      LocalText title,
      @Nullable LocalText issuer,
      @Nullable LocalDate adopted,
      @Nullable String number,
      List<LocalText> basis)
      implements Serializable {
    private Object readResolve() {
      return new RegulationDocument(
          key,
          title,
          Optional.ofNullable(issuer),
          Optional.ofNullable(adopted),
          Optional.ofNullable(number),
          basis);
    }
  }
}
