/** JSON documents read strictly, and their faults told in one line: property, value and rule. */
package io.github.tvarka.examples.cli.json;
