#!/usr/bin/env bash
# Checks what lies in this folder as far as that goes without a Docker engine and a cluster. Tools that are missing are
# named and their checks skipped; npm packages, of fixed versions, go to target/deploy-check. Fails if a check fails.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

tools=target/deploy-check
npm_packages=(kubernetes-models@4.5.1 kubernetes-types@1.30.0 typescript@5.9.3 yaml@2.9.1 dockerfilelint@1.8.0)
passed=0 failed=0 skipped=0

# check NAME COMMAND...: runs the command, shows what it says only if it fails.
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    passed=$((passed + 1))
    echo "passed   $name"
  else
    failed=$((failed + 1))
    printf 'FAILED   %s\n%s\n' "$name" "$output"
  fi
}

skip() {
  skipped=$((skipped + 1))
  echo "skipped  $1: $2"
}

have() { command -v "$1" >/dev/null 2>&1; }

compose() {
  if docker compose version >/dev/null 2>&1; then
    docker compose "$@"
  else
    docker-compose "$@"
  fi
}

compose_is_valid() {
  FIHRIST_API_KEYS=only-for-this-check compose --env-file deploy/.env.example -f deploy/compose.yaml config
}

# An empty key must not start a service that everybody may write to.
compose_wants_keys() {
  ! FIHRIST_API_KEYS='' compose --env-file deploy/.env.example -f deploy/compose.yaml config
}

render() {
  if have kustomize; then kustomize build deploy/kubernetes; else kubectl kustomize deploy/kubernetes; fi
}

manifests_are_valid() {
  { render && echo --- && cat deploy/kubernetes/secret.example.yaml; } | node deploy/check-manifests.mjs "$tools"
}

pom() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml | head -n 1; }

# holds LINE FILE: whether the file has exactly this line.
holds() { grep -qxF "$1" "$2" || { echo "$2 lacks: $1"; return 1; }; }

# One Elasticsearch version and one plugin version everywhere.
versions_agree() {
  local elasticsearch project tags=deploy/kubernetes/kustomization.yaml
  elasticsearch=$(pom elasticsearch.version) project=$(pom version)
  holds "FROM docker.elastic.co/elasticsearch/elasticsearch:$elasticsearch" deploy/elasticsearch/Dockerfile &&
    holds "  image: fihrist-elasticsearch:$elasticsearch" deploy/compose.yaml &&
    holds "    newTag: $project" $tags &&
    holds "    newTag: $elasticsearch-$project" $tags
}

# Without these the image is named after whoever builds it and runs as root.
image_settings_are_there() {
  local settings=src/main/resources/application.properties
  holds quarkus.container-image.image=fihrist:latest $settings &&
    holds quarkus.jib.base-jvm-image=eclipse-temurin:25-jre $settings &&
    holds quarkus.jib.user=185 $settings
}

npm_tools() {
  have node && have npm || return 1
  mkdir -p "$tools"
  [[ "$(cat "$tools/installed" 2>/dev/null)" == "${npm_packages[*]}" ]] && return
  npm install --prefix "$tools" --silent --no-audit --no-fund --ignore-scripts "${npm_packages[@]}" >/dev/null 2>&1 &&
    echo "${npm_packages[*]}" >"$tools/installed"
}

check "versions agree with pom.xml" versions_agree
check "image settings in application.properties" image_settings_are_there

if docker compose version >/dev/null 2>&1 || have docker-compose; then
  check "compose.yaml ($(compose version --short))" compose_is_valid
  check "compose.yaml refuses to run without keys" compose_wants_keys
else
  skip "compose.yaml" "neither docker compose nor docker-compose is installed"
fi

npm_tools && npm=yes || npm=no

if ! have kustomize && ! have kubectl; then
  skip "kubernetes/" "neither kustomize nor kubectl is installed"
else
  check "kubernetes/ renders" render
  if [[ $npm == yes ]]; then
    check "kubernetes/ fits the API's schemas" manifests_are_valid
  else
    skip "kubernetes/ against the API's schemas" "needs node, and npm with its registry"
  fi
fi

if have hadolint; then
  check "elasticsearch/Dockerfile (hadolint)" hadolint deploy/elasticsearch/Dockerfile
elif [[ $npm == yes ]]; then
  check "elasticsearch/Dockerfile (dockerfilelint)" \
    "$tools/node_modules/.bin/dockerfilelint" deploy/elasticsearch/Dockerfile
else
  skip "elasticsearch/Dockerfile" "needs hadolint, or node, and npm with its registry"
fi

if have shellcheck; then
  check "check.sh (shellcheck)" shellcheck deploy/check.sh
else
  skip "check.sh" "shellcheck is not installed"
fi

echo "$passed passed, $failed failed, $skipped skipped"
[[ $failed -eq 0 ]]
