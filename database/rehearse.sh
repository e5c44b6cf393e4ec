#!/bin/sh
# Rehearses, on a PostgreSQL of this machine, what its keeper would do after a loss:
#   1. a base backup and an archive of the log, and from them the store as it was at a moment;
#   2. the control: the base backup alone has only what was there when it was taken;
#   3. if the program is built: from this PostgreSQL into the one that the program brings, though it
#      be of another major version, by "backup" and "restore".
# It makes servers of its own in folders of its own, on a free port of loopback, and removes them.
# Run it from the root of the repository. BIN tells where PostgreSQL's programs are, if not as on
# Debian; for the third step JAVA_HOME tells where a JDK 25 is.
set -eu

root=$PWD
bin=${BIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
if [ ! -x "$bin/initdb" ]; then
    echo "SKIPPED: there is no PostgreSQL on this machine (Debian: apt install postgresql)"
    exit 0
fi
folder=$(mktemp -d)
own=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
user=$(id -un)
as=""
if [ "$user" = root ]; then
    user=postgres
    as="runuser -u postgres --"
    chown postgres "$folder"
fi
cd "$folder"

start() { $as "$bin/pg_ctl" -D "$folder/$1" -l "$folder/$1.log" -w -t 60 \
    -o "-p $port -k $folder -c listen_addresses=127.0.0.1" start > /dev/null; }
stop() { $as "$bin/pg_ctl" -D "$folder/$1" -m "$2" -w stop > /dev/null 2>&1 || true; }
sql() { "$bin/psql" -h 127.0.0.1 -p "$port" -U "$user" -d visavis -qAt -v ON_ERROR_STOP=1 "$@"; }
count() { sql -c "select count(*) from store.event"; }
append() {
    i=0
    while [ "$i" -lt "$1" ]; do
        echo "select store.append(array['rehearsal-' || gen_random_uuid()], array[0::bigint],
            array[gen_random_uuid()], array['\x01'::bytea], array['{\"actor\":\"a\"}'::bytea],
            array[0], array[]::text[], array[1], array[gen_random_uuid()], array['Rehearsed'],
            array['1'], array['{}'::bytea]);"
        i=$((i + 1))
    done | sql -f - > /dev/null
}
finish() {
    if [ "$?" != 0 ]; then
        tail -n 5 "$folder"/*.log
    fi
    for data in first restored alone; do stop "$data" immediate; done
    cd / && rm -rf "$folder" "$own"
}
trap finish EXIT
expect() {
    if [ "$2" != "$3" ]; then
        echo "FAILED: $1: expected $2, but got $3"
        exit 1
    fi
    echo "$1: $3"
}

echo "== PostgreSQL: $("$bin/postgres" --version)"
$as "$bin/initdb" -D first -U "$user" -A trust -E UTF8 --no-instructions > /dev/null
$as mkdir archive
$as tee -a first/postgresql.conf > /dev/null <<SETTINGS
archive_mode = on
archive_command = 'test ! -f $folder/archive/%f && cp %p $folder/archive/.%f && sync $folder/archive/.%f && mv $folder/archive/.%f $folder/archive/%f'
SETTINGS
start first
"$bin/createdb" -h 127.0.0.1 -p "$port" -U "$user" visavis
sql -c "create schema store; create role command login; create role query login"
for migration in "$root"/event-store/src/main/resources/db/store/V*.sql; do
    sed -e "s/\${command_role}/command/g; s/\${query_role}/query/g" "$migration" | sql -f -
done

append 100
$as "$bin/pg_basebackup" -h 127.0.0.1 -p "$port" -U "$user" -D base -X fetch -c fast
append 100
moment=$(sql -c "select clock_timestamp()")
append 50
sql -c "select pg_switch_wal()" > /dev/null
last=$(sql -c "select pg_walfile_name(pg_current_wal_lsn() - 1)")
while [ "$(sql -c "select coalesce(last_archived_wal, '') >= '$last' from pg_stat_archiver")" != t ]; do
    sleep 0.2
done
expect "events before the loss" 250 "$(count)"
stop first immediate

echo "== 1. To the moment, from the base backup and the archive"
$as cp -a base restored
$as touch restored/recovery.signal
$as tee -a restored/postgresql.conf > /dev/null <<SETTINGS
restore_command = 'cp $folder/archive/%f %p'
recovery_target_time = '$moment'
recovery_target_action = 'promote'
archive_mode = off
SETTINGS
start restored
while [ "$(sql -c "select pg_is_in_recovery()")" = t ]; do sleep 0.2; done
expect "events at the moment" 200 "$(count)"
expect "gaps in the positions" 0 "$(sql -c "select max(position) - count(*) from store.event")"
# The store is another one now: what was derived from the old one has to be made anew.
sql -c "update store.epoch set id = gen_random_uuid()"

echo "== 2. Control: the base backup without the archive"
stop restored fast
$as cp -a base alone
$as sed -i 's/^archive_mode = on/archive_mode = off/' alone/postgresql.conf
start alone
expect "events of the base backup alone" 100 "$(count)"
stop alone fast

jar=$(ls "$root"/standalone/target/standalone-*-exec.jar 2>/dev/null | head -1)
if [ -z "$jar" ]; then
    echo "== 3. SKIPPED: the program is not built (mvn package -DskipTests)"
    exit 0
fi
echo "== 3. Into the PostgreSQL that the program brings"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
start restored
"$bin/createdb" -h 127.0.0.1 -p "$port" -U "$user" town
"$bin/psql" -h 127.0.0.1 -p "$port" -U "$user" -q -d town -c "create role owner login superuser"
export VISAVIS_DATABASE_OWNER=owner: VISAVIS_DATABASE_COMMAND=command: VISAVIS_DATABASE_QUERY=query:
export VISAVIS_DATABASE_URL="jdbc:postgresql://127.0.0.1:$port/town" VISAVIS_DATA="$own"
VISAVIS_DEMO=true "$java" -jar "$jar" migrate > migrate.log
"$java" -jar "$jar" backup "$folder/copies" > backup.log
events=$("$bin/psql" -h 127.0.0.1 -p "$port" -U "$user" -d town -qAtc "select count(*) from store.event")
unset VISAVIS_DATABASE_URL
"$java" -jar "$jar" restore "$folder/copies" > restore.log
expect "events taken along" "$events" "$(sed -n 's/.*up to position \([0-9]*\);.*/\1/p' restore.log)"
