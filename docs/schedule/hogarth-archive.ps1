# The unattended rebuild on a school machine with Windows. docs/rebuild.md, "On a school machine", says how to set it up.
# Run by the scheduled task of hogarth-archive-task.xml, as a user of its own.

param(
    [string] $Code = 'C:\hogarth-archive',
    [string] $Content = 'D:\archive\content',
    [string] $Out = 'D:\archive\site',
    [string] $Secrets = 'C:\ProgramData\hogarth-archive\secrets.txt',
    [string] $Log = 'C:\ProgramData\hogarth-archive\rebuild.log'
)

# Lines such as X_BEARER_TOKEN=...; only the user of the task may read the file. They reach this process alone.
if (Test-Path -LiteralPath $Secrets) {
    foreach ($line in Get-Content -LiteralPath $Secrets) {
        if ($line -match '^\s*([A-Z_]+)=(.*)$') { [Environment]::SetEnvironmentVariable($Matches[1], $Matches[2].Trim(), 'Process') }
    }
}
$env:CI = 'true'

Set-Location -LiteralPath $Code
& node scripts/pinned.mjs rebuild --content $Content --private $Content\private --out $Out *> $Log
exit $LASTEXITCODE
