/**
 * Canonical XML to reports: the contract by which programmes hand in figures ({@code urn:huizong:report:1}).
 *
 * <p>In: the bytes of an XML file and the editions of the form. Out: a {@link io.huizong.intake.document.Reading}. No recognising
 * happens here: a code is the form's code or its table is refused.
 *
 * <p>It reads Aalto's StAX stream, the layer below Jackson's XML tokens. Jackson passes over a document type
 * before its first token, so that an entity bomb would be skipped instead of refused; its tokens do not tell an attribute
 * from a child element, nor a namespace; and they make a string of every number, which Aalto hands over in place.
 */
@NullMarked
package io.huizong.intake.xml;

import org.jspecify.annotations.NullMarked;
