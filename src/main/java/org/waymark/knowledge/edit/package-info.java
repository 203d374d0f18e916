/**
 * Editing the files of the knowledge base field by field: a field is shown as a person types it,
 * and written back so that the rest of the file stays as it was, letter by letter.
 *
 * <p>Open first: {@link org.waymark.knowledge.edit.EditableText}. Whatever is typed can be written;
 * what is wrong with it is said by {@link org.waymark.knowledge.KnowledgeCompiler} with a line, and
 * the line leads back to the field. The package knows no forms and no web.
 */
package org.waymark.knowledge.edit;
