package io.github.tvarka.policy.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON property must be present.
 *
 * <p>Without it an absent number is read as 0: a regulation that forgot its limit would allow nothing, or everything, and
 * nobody would see it. With it, reading fails and names the property. Every mandatory component of a record bears it.
 */
@JacksonAnnotationsInside
@JsonProperty(required = true)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Required {}
