/**
 * What a sentence means, beyond its words: a small English sentence-embedding model that ships
 * inside a jar and runs in this process, offline.
 *
 * <p>Open first: {@link org.waymark.understanding.meaning.OnnxEncoder}. The model is BAAI's
 * bge-small-en-v1.5, quantised (33 million parameters, 384 numbers a sentence, MIT licence), as
 * packed by LangChain4j; ONNX Runtime computes it. Only this package may see that library. It knows
 * nothing of articles, dangers or people.
 */
package org.waymark.understanding.meaning;
