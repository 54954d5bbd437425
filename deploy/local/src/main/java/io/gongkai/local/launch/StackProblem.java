package io.gongkai.local.launch;

/** Something that keeps the stack from running, said in one sentence for the person who started it. */
public final class StackProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StackProblem(String sentence) {
        super(sentence);
    }
}
