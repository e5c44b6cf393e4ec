#!/bin/sh
# Makes the three roles and the database, when the PostgreSQL of docker-compose.yml is new.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v owner="$VISAVIS_OWNER_PASSWORD" \
  -v command="$VISAVIS_COMMAND_PASSWORD" \
  -v query="$VISAVIS_QUERY_PASSWORD" <<'SQL'
create role visavis_owner login password :'owner';
create role visavis_command login password :'command';
create role visavis_query login password :'query';
create database visavis owner visavis_owner template template0 encoding 'UTF8';
revoke all on database visavis from public;
grant connect on database visavis to visavis_command, visavis_query;
SQL
