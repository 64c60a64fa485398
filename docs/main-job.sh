#!/usr/bin/env bash
# The main job from beginning to end with curl and jq: an empty system becomes a bureau with a school, a staff list becomes
# teachers with accounts, they fill and submit, one is asked to correct something, and every level approves.
#
#   docs/main-job.sh BASE LINK [ROSTER]
#
#   BASE    where the empty system runs, for example http://localhost:8080
#   LINK    the one-time link that it printed at its start
#   ROSTER  a staff list in the layout of the national template for primary and middle schools;
#           docs/main-job-roster.xls when none is given: three invented people and one wrong row
#
# Everybody gets the password in PASSWORD; without one a new one is made up. The addresses are described at BASE/api/docs.
set -euo pipefail
base=${1:?where the system runs, for example http://localhost:8080}
link=${2:?the one-time link that the system printed at its start}
here=$(cd "$(dirname "$0")" && pwd)
roster=${3:-$here/main-job-roster.xls}
password=${PASSWORD:-Own-$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n')-Word}
for tool in curl jq; do
    command -v "$tool" >/dev/null || { echo "This needs $tool." >&2; exit 1; }
done

step() { printf '\n== %s\n' "$*"; }
day() { jq -nr --argjson days "$1" '(now + $days * 86400) | strftime("%Y-%m-%d")'; }
key() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

# call TOKEN METHOD PATH [JSON] [curl options]: prints the answer; a refusal is shown and ends the script.
# Every POST carries a key, so that it may be sent again when the network fails: it is done once.
call() {
    local token=$1 method=$2 path=$3 body=${4:-} answer status
    local options=(-sS -X "$method" -H 'Accept-Language: en' -w '\n%{http_code}')
    [ -z "$token" ] || options+=(-H "Authorization: Bearer $token")
    [ "$method" != POST ] || options+=(-H "Idempotency-Key: $(key)")
    [ -z "$body" ] || options+=(-H 'Content-Type: application/json' --data-binary "$body")
    answer=$(curl "${options[@]}" "${@:5}" "$base/api/v1$path")
    status=${answer##*$'\n'}
    answer=${answer%$'\n'*}
    if [ "$status" -ge 400 ]; then
        echo "$method $path was refused: $answer" >&2
        exit 1
    fi
    printf '%s' "$answer"
}

sign_in() { call '' POST /tokens "$(jq -n --arg u "$1" --arg p "$2" '{username: $u, password: $p}')" | jq -r .token; }

# first_login NAME ONE_TIME_PASSWORD: replaces the one-time password and prints a token
first_login() {
    local once
    once=$(sign_in "$1" "$2")
    call "$once" PUT /me/password "$(jq -n --arg o "$2" --arg n "$password" '{oldPassword: $o, newPassword: $n}')"
    sign_in "$1" "$password"
}

# wait_for TOKEN PATH FILTER: asks again until the filter holds for the answer, and prints it
wait_for() {
    local answer
    for _ in $(seq 1 300); do
        answer=$(call "$1" GET "$2")
        if jq -e "$3" >/dev/null <<<"$answer"; then
            printf '%s' "$answer"
            return
        fi
        sleep 0.2
    done
    echo "gave up waiting for $3 at $2: $answer" >&2
    exit 1
}

step "The first administrator founds the bureau, by the one-time link"
call '' POST /first-administrator "$(jq -n --arg t "${link##*/}" --arg p "$password" '{token: $t, kind: "CITY_BUREAU",
    unitCode: "430100", unitName: "示范市教育局", displayName: "系统管理员", username: "admin", password: $p}')" >/dev/null
admin=$(sign_in admin "$password")
bureau=$(call "$admin" GET /units | jq -r '.[0].id')

# unit PARENT CODE NAME KIND [SCHOOL_TYPE OWNERSHIP]: prints the id
unit() {
    call "$admin" POST /units "$(jq -n --arg parent "$1" --arg code "$2" --arg name "$3" --arg kind "$4" \
        --arg type "${5:-}" --arg owner "${6:-}" '{parentId: $parent, code: $code, name: $name, kind: $kind}
        + if $type == "" then {} else {schoolType: $type, ownership: $owner} end')" | jq -r .id
}

# person NAME UNIT ROLE: a new account with a role, and its token
person() {
    local issued
    issued=$(call "$admin" POST /accounts "$(jq -n --arg n "$1" --arg u "$2" '{username: $n, displayName: $n, homeUnitId: $u}')")
    call "$admin" POST "/accounts/$(jq -r .id <<<"$issued")/roles" "$(jq -n --arg r "$3" --arg u "$2" '{role: $r, unitId: $u}')"
    first_login "$1" "$(jq -r .oneTimePassword <<<"$issued")"
}

step "A district with a school, and a different person for every level"
district=$(unit "$bureau" 430101 示范区教育局 DISTRICT_BUREAU)
school=$(unit "$district" 4301010001 示范中学 SCHOOL PRIMARY_MIDDLE PUBLIC)
school_info=$(person school-info "$school" INFORMATION_ADMIN)
auditor=$(person district-audit "$district" DISTRICT_AUDITOR)
reviewer=$(person bureau-confirm "$bureau" BUREAU_REVIEWER)
lead=$(person bureau-lead "$bureau" BUSINESS_LEAD)
manager=$(person bureau-manager "$bureau" MANAGER)

step "The school uploads its staff list; a dry run says what would happen and writes nothing"
import=$(call "$school_info" POST /rosters/imports '' -F "unit=$school" -F "file=@$roster" | jq -r .id)
wait_for "$school_info" "/rosters/imports/$import" '.state == "READY"' | jq '{fileName, totalRows, counts}'
call "$school_info" GET "/rosters/imports/$import/rows?state=ERROR" |
    jq -r '.items[] | .number as $row | .findings[] | "row \($row), column \(.column // "-"): \(.message)"'

step "The school confirms; the good rows are taken over"
call "$school_info" POST "/rosters/imports/$import/confirm" >/dev/null
wait_for "$school_info" "/rosters/imports/$import" '.state == "DONE"' | jq '{state, processedRows}'

step "Everybody on the list gets an account; the one-time passwords are in this answer and nowhere else"
slips=$(call "$admin" POST /roster/accounts "$(jq -n --arg u "$school" '{unit: $u}')")
people=$(jq '.slips | length' <<<"$slips")
echo "$people accounts"

step "The lead opens a campaign; people are enrolled in the background"
campaign=$(call "$lead" POST /campaigns "$(jq -n --arg u "$bureau" --arg start "$(day 0)" --arg fill "$(day 20)" \
    --arg unit "$(day 30)" --arg district "$(day 40)" --arg confirm "$(day 50)" '{name: "教师信息采集", unitId: $u,
    includeContractWorkers: false, startsOn: $start, fillDueOn: $fill, unitDueOn: $unit, districtDueOn: $district,
    confirmDueOn: $confirm}')" | jq -r .id)
call "$lead" POST "/campaigns/$campaign/open" >/dev/null
wait_for "$lead" "/campaigns/$campaign" '.enrolment.running | not' | jq .enrolment

# save TOKEN RECORD SECTION ROWS: saves a section, in the version that was just read
save() {
    local version
    version=$(call "$1" GET "/records/$2/sections/$3" | jq .version)
    call "$1" PUT "/records/$2/sections/$3" "$(jq -n --argjson rows "$4" '{rows: $rows}')" -H "If-Match: \"$version\"" >/dev/null
}

# fill TOKEN RECORD: adds to what the school has said, and writes the other sections
fill() {
    local section present
    for section in $(jq -r 'keys_unsorted[]' "$here/main-job-record.json"); do
        present=$(call "$1" GET "/records/$2/sections/$section" | jq .rows)
        save "$1" "$2" "$section" "$(jq -n --argjson present "$present" --arg section "$section" \
            --slurpfile record "$here/main-job-record.json" '$record[0][$section] | if $section == "basic"
            then [{id: $present[0].id, values: (.[0] + $present[0].values)}] else map({values: .}) end')"
    done
}

submit() {
    call "$1" POST "/collections/$2/submission" "$(jq -n --arg p "$password" '{confirmed: true, password: $p}')" >/dev/null
}

step "Every teacher signs in for the first time, fills the record and submits it"
tokens=()
cases=()
records=()
while read -r slip; do
    teacher=$(first_login "$(jq -r .username <<<"$slip")" "$(jq -r .oneTimePassword <<<"$slip")")
    own=$(call "$teacher" GET /me/collection | jq .collection)
    record=$(jq -r .recordId <<<"$own")
    printf '%s: %s things are missing' "$(jq -r .username <<<"$slip")" \
        "$(call "$teacher" GET "/records/$record/missing" | jq '.findings | length')"
    fill "$teacher" "$record"
    printf ', then %s\n' "$(call "$teacher" GET "/records/$record/missing" | jq '.findings | length')"
    submit "$teacher" "$(jq -r .id <<<"$own")"
    tokens+=("$teacher")
    cases+=("$(jq -r .id <<<"$own")")
    records+=("$record")
done < <(jq -c '.slips[]' <<<"$slips")

step "The school asks the first teacher to check one field; only that section is open again"
task=$(wait_for "$school_info" '/tasks?scope=FREE&stage=UNIT&limit=200' ".items | any(.recordId == \"${records[0]}\")" |
    jq -r --arg r "${records[0]}" '.items[] | select(.recordId == $r) | .taskId')
call "$school_info" POST "/tasks/$task/claim" >/dev/null
row=$(call "$school_info" GET "/reviews/$task" | jq -r '.version.sections.education[0].id')
call "$school_info" POST "/reviews/$task/decision" "$(jq -n --arg row "$row" '{outcome: "RETURNED", returnTo: "TEACHER",
    reason: "请核对毕业院校", remarks: [{section: "education", row: $row, field: "school", text: "请写全称"}]}')"
call "${tokens[0]}" GET /me/record | jq -r '.sections[] | "\(.code): \(.state)"'
rows=$(call "${tokens[0]}" GET "/records/${records[0]}/sections/education" | jq -c '.rows | .[0].values.school = "示范师范大学（全称）"')
save "${tokens[0]}" "${records[0]}" education "$rows"
submit "${tokens[0]}" "${cases[0]}"

# approve TOKEN STAGE: waits until everybody's task is there, and approves all of them with one decision
approve() {
    local tasks
    tasks=$(wait_for "$1" "/tasks?scope=FREE&stage=$2&limit=200" ".items | length == $people" | jq '[.items[].taskId]')
    call "$1" POST /reviews/decisions "$(jq -n --argjson t "$tasks" '{taskIds: $t, decision: {outcome: "APPROVED"}}')" |
        jq -r --arg stage "$2" '"\($stage): \(.done) approved"'
}

step "School, district and bureau approve"
approve "$school_info" UNIT
approve "$auditor" DISTRICT
approve "$reviewer" CONFIRM

step "The manager sees that every record is effective"
wait_for "$manager" "/campaigns/$campaign/counts" ".total.byStage.EFFECTIVE == $people" | jq '.total.byStage'
call "${tokens[0]}" GET /me/collection | jq -r '.history[] | "\(.at[0:19])  \(.stage)  \(.action)  \(.actorName)"'
step "Done"
