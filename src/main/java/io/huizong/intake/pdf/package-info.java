/**
 * PDF files, read with PDFBox 3: characters and lines of each page, in points.
 *
 * <p>In: the bytes of a file. Out: pages, handed to {@code intake.page}, and the document that this makes of them. Files that
 * only show pictures, files whose characters cannot be determined, encrypted and damaged ones are refused.
 *
 * <p>Why not tabula-java, the usual choice for tables: it brings PDFBox 2 and a second copy of everything, it asks for the
 * text of a cell and not where a number runs into the next cell, and it loses the last row of a page whose table has no
 * line below, silently. Recognising these tables is what this project is for, so it reads the lines itself; PDFBox gives
 * the drawing commands. The price is our own geometry, {@code intake.page}, which OFD files share. PDFBox with its font
 * library is 5 MB; it looks for no system fonts here, so it starts in the time that its classes take.
 */
@NullMarked
package io.huizong.intake.pdf;

import org.jspecify.annotations.NullMarked;
