/**
 * The official form as data: editions, tables, lines, columns, cells and which cells add up to which.
 *
 * <p>In: the definition files {@code form/<edition>.xml}. Out: {@link io.huizong.form.Form} values, the same for every
 * reader, check, total and page. Agencies' numbers do not live here; {@code report} takes over with them.
 */
@NullMarked
package io.huizong.form;

import org.jspecify.annotations.NullMarked;
