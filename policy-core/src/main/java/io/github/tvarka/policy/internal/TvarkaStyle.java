package io.github.tvarka.policy.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The form of every builder that Immutables generates for Tvarka.
 *
 * <p>It exists in the source only: on a published class its settings would reach the compilers of users, who have no
 * Immutables and would be warned about unknown constants.
 *
 * <ul>
 *   <li>Generated types stay package-private; the record and its nested {@code Builder} show their methods.
 *   <li>A builder takes over an existing value by {@code copyOf}: the usual {@code from} would vanish wherever a record has
 *       a component of that name, as date ranges do.
 *   <li>No generated annotation with elements is left in the class files.
 * </ul>
 */
@Value.Style(
    jdkOnly = true,
    from = "copyOf",
    depluralize = true,
    depluralizeDictionary = {"basis:basis", "plus:plus"},
    forceEqualsInWithers = true,
    headerComments = false,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Override.class})
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
public @interface TvarkaStyle {}
