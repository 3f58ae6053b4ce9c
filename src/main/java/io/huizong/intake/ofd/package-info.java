/**
 * OFD files (GB/T 33190): characters and lines of each page, in points.
 *
 * <p>In: the bytes of a file. Out: pages, handed to {@code intake.page}, and the document that this makes of them. Files that
 * only show pictures, encrypted and damaged ones are refused.
 *
 * <p>Why not ofdrw, the usual library: its reader unpacks each file to disk and gives the text of a page without the lines
 * around it, so the tables would have to be found from the same XML after all; it brings 20 more libraries, among them
 * second versions of some and a provider of cryptography. An OFD is a ZIP of XML pages whose characters say where they
 * stand, so a few classes read what matters, within the limits, with the geometry that PDF files need anyway.
 */
@NullMarked
package io.huizong.intake.ofd;

import org.jspecify.annotations.NullMarked;
