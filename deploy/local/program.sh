# shellcheck shell=bash
# For the programs that measure or break a stack of their own, which source this at the root of the project.

# Sets the variables that the options name (--port-base N sets port_base); --help prints what the usage function says.
options() {
    local known=" $1 " name
    shift
    while [ $# -gt 0 ]; do
        name=${1#--} && name=${name//-/_}
        case "$1" in
            --help | -h) usage && exit 0 ;;
            --*) ;;
            *) name= ;;
        esac
        case "$known" in
            *" $name "*) ;;
            *) echo "There is no option $1; --help lists those there are." >&2 && exit 1 ;;
        esac
        case "${2:-}" in
            '' | *[!0-9]*) echo "$1 needs a number." >&2 && exit 1 ;;
        esac
        printf -v "$name" %s "$2"
        shift 2
    done
}

# Builds what is not built, and becomes a program of the local stack: its memory, its class and its arguments.
become() {
    local memory=$1 class=$2
    shift 2
    deploy/local/run --build
    exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 "-Xmx$memory" -Dfile.encoding=UTF-8 \
        -cp "deploy/local/target/local-stack-1.0.0-SNAPSHOT.jar:deploy/local/target/lib/*" "io.gongkai.local.$class" "$PWD" "$@"
}
