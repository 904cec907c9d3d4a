/** Cases to decide: one kind of document for each concept of the regulations. */
package io.github.tvarka.examples.cli.cases;
