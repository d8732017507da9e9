"""The files of the private print service: cupsd's two configurations, the emulator's command.

Templates for `str.format`; `printing.py` fills them in.
"""

from __future__ import annotations

PRINT_COMMAND = """\
#!/bin/sh
# What the emulator runs for each document: $1. Files in {control} decide how it goes.
waits() {{
    while [ -e {control}/hold ] || [ -e {control}/fault ]; do
        if [ -e {control}/fault ]; then
            fault=$(cat {control}/fault)
            echo "STATE: +$fault" >&2
            while [ -e {control}/fault ]; do sleep 0.05; done
            echo "STATE: -$fault" >&2
        fi
        sleep 0.05
    done
}}
waits
# Page by page, where it is told how many seconds each takes.
if [ -e {control}/pace ]; then
    pages=$({python} -c 'import pikepdf, sys; print(len(pikepdf.open(sys.argv[1]).pages))' "$1")
    page=0
    while [ $page -lt $((pages * ${{IPP_COPIES:-1}})) ]; do
        sleep "$(cat {control}/pace)"
        waits
        page=$((page + 1))
        echo "ATTR: job-impressions-completed=$page" >&2
    done
fi
# The emulator runs this for a job that was cancelled while it waited; no printer prints that.
ipptool -tv -d id="$IPP_JOB_ID" "$IPP_JOB_PRINTER_URI" {control}/job.test 2>/dev/null |
    grep -qE 'processing-to-stop-point|job-canceled' && exit 0
n=$(($(ls {arrived} | grep -c facts) + 1))
cp "$1" {arrived}/part && mv {arrived}/part "{arrived}/$n.${{CONTENT_TYPE##*/}}"
{{
    echo "copies=${{IPP_COPIES:-1}}"
    echo "sides=$IPP_SIDES"
    echo "color=$IPP_PRINT_COLOR_MODE"
    echo "name=$IPP_JOB_NAME"
    echo "user=$IPP_JOB_ORIGINATING_USER_NAME"
}} >{arrived}/part && mv {arrived}/part "{arrived}/$n.facts"
"""

JOB_TEST = """\
{
    OPERATION Get-Job-Attributes
    GROUP operation-attributes-tag
    ATTR charset attributes-charset utf-8
    ATTR naturalLanguage attributes-natural-language en
    ATTR uri printer-uri $uri
    ATTR integer job-id $id
    ATTR name requesting-user-name kiosk
    ATTR keyword requested-attributes job-state-reasons
    STATUS successful-ok
}
"""
"""Asks a printer why a job is in its state (RFC 8011 §4.3.4), in the language of ipptool."""

CUPS_FILES = """\
ServerRoot {root}/etc
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/run
ServerBin /usr/lib/cups
DataDir /usr/share/cups
DocumentRoot /usr/share/cups/doc-root
AccessLog {root}/log/access_log
ErrorLog {root}/log/error_log
PageLog {root}/log/page_log
Printcap {root}/printcap
User {user}
Group {group}
SystemGroup {group}
Sandboxing relaxed
"""

CUPSD = """\
Listen {socket}
Browsing No
WebInterface No
DefaultAuthType None
IdleExitTimeout 0
MaxJobs 100
ErrorPolicy abort-job
DirtyCleanInterval 0
# nothing about anybody: documents go as soon as they are printed, outcomes a minute later
PreserveJobFiles No
PreserveJobHistory 60
LogLevel warn
AccessLogLevel config
PageLogFormat
MaxLogSize 0
<Location />
  Order deny,allow
</Location>
<Location /admin>
  Order deny,allow
</Location>
<Policy default>
  # whoever may enter the folder may do everything: it is private
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
