# Runs one command that must not outlive the process that started this guard.
# Usage: guard.sh <signal to stop with> <pid file or ""> <directory to remove at the end or ""> <command> [argument...]
# The guard's standard input is a pipe from its parent. When it ends, by intention or because the parent
# was killed, the command is asked to stop and, after a while, killed.
set -m # each job in a process group of its own: Ctrl-C at the terminal reaches the launcher alone
signal=$1 pid_file=$2 scratch=$3
shift 3
unset GUARD # the text of this script

trap : INT QUIT # those from the terminal; not ignored, or the command would inherit that
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
[ -z "$pid_file" ] || echo "$child" >"$pid_file"

{
    read -r _ <&3
    kill -s "$signal" "$child" && for _ in {1..100}; do
        sleep 0.25
        kill -0 "$child" || exit 0
    done
    kill -s KILL "$child"
} >/dev/null 2>&1 &
watcher=$!
disown "$watcher" # its end is no news

exec 3<&- 2>/dev/null # from here on the log is the command's alone; bash would report its jobs there
trap 'kill -s "$signal" "$child"' TERM HUP
while :; do # a trapped signal ends the wait, too
    wait "$child"
    code=$?
    kill -0 "$child" || break
    sleep 0.2 # and so does a command that was stopped for a while, at once and again and again
done
kill -s KILL -- "-$watcher"
[ -z "$pid_file" ] || rm -f -- "$pid_file"
[ -z "$scratch" ] || rm -rf -- "$scratch"
exit "$code"
