/**
 * Real attendance regulations as policies.
 *
 * <ul>
 *   <li>{@link io.github.tvarka.attendance.preset.Rukainiai2023}: a gymnasium's regulation of 2023
 *   <li>{@link io.github.tvarka.attendance.preset.LithuaniaV1112}: the national order, a baseline for local regulations
 * </ul>
 */
@NullMarked
package io.github.tvarka.attendance.preset;

import org.jspecify.annotations.NullMarked;
