package io.gongkai.ingest.document.reader;

/** Plain text is taken as it is. */
final class PlainTextReader implements DocumentReader {

    @Override
    public void read(byte[] content, ExtractedText into) {
        into.raw(TextDecoder.decode(content).orElseThrow(() -> new FlawException(Flaw.UNKNOWN_ENCODING)));
    }
}
