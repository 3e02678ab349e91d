#!/bin/sh
# Installs Debian packages as a guest: no service starts because of it, now or at the next boot.
# Run as root:  install-packages.sh [--root DIR] [--update] [--service NAME]... PACKAGE...
#
# Debian's packages start and enable their services from their maintainer scripts. These ask
# /usr/sbin/policy-rc.d before a start, with and without systemd, and systemd's presets before they
# enable a unit. For the time of the installation both say no, but only to this run (others are
# passed on to the policy that was there) and only for services that were not there before. What
# was enabled all the same is disabled by its links, so that the user can start it by hand.
# Without packages, the script only mends what a killed run has left behind.
set -u

root='' update=no services=''
while [ $# -gt 0 ]; do
  case $1 in
    --root) root=$2; shift 2 ;;
    --update) update=yes; shift ;;
    --service) services="$services $2"; shift 2 ;;
    *) break ;;
  esac
done

state=$root/var/lib/peer-observer-setup
policy=$root/usr/sbin/policy-rc.d
preset=$root/run/systemd/system-preset/00-peer-observer-setup.preset
marker='Placed by the set-up of peer-observer for the time of one installation'
# Every error message is recognised by its English text.
export DEBIAN_FRONTEND=noninteractive LC_ALL=C

installed() {
  dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort -u
}

unpacked() {
  dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null |
    sed -n '/^not-installed /d; /^config-files /d; s/^[^ ]* //p' | sort -u
}

# The services that are there and belong to nobody or to an installed package. The
# configuration that a removed package left behind does not count.
known_services() {
  for directory in etc/systemd/system lib/systemd/system usr/lib/systemd/system \
    run/systemd/system etc/init.d; do
    ls -1 "$root/$directory" 2>/dev/null
  done | sed 's/\.service$//' | sort -u >"$state/all"
  dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n '/^installed /d; s/^[^ ]* //p' |
    while read -r package; do
      cat "$root/var/lib/dpkg/info/$package.list" "$root/var/lib/dpkg/info/$package":*.list 2>/dev/null
    done | sed -n 's#.*/\(systemd/system\|init\.d\)/##p' | sed 's/\.service$//' | sort -u >"$state/left"
  comm -23 "$state/all" "$state/left"
}

place_guard() {
  if [ -e "$policy" ] || [ -L "$policy" ]; then cp -a "$policy" "$state/original" || return 1; fi
  installed >"$state/before" && known_services >"$state/known" || return 1
  mkdir -p "$root/usr/sbin" "$root/run/systemd/system-preset" || return 1
  for service in $services; do echo "disable $service.service"; done >"$preset"
  cat >"$state/policy" <<POLICY
#!/bin/sh
# $marker; it goes away by itself.
for argument in "\$@"; do
  case \$argument in
    --*) ;;
    *) name=\${name-\$argument}; [ "\$name" = "\$argument" ] || { action=\$argument; break; } ;;
  esac
done
case \${PEER_OBSERVER_SETUP-}:\${action-} in
  1:*start*) grep -qxF -- "\${name%.service}" '$state/known' || exit 101 ;;
esac
[ ! -x '$state/original' ] || exec '$state/original' "\$@"
# As if there were no policy: what is out of its runlevel stays so.
case \${action-} in "("*) exit 101 ;; esac
[ -e /sbin/init ] || exit 101
exit 0
POLICY
  chmod 755 "$state/policy" && mv -f "$state/policy" "$policy"
}

disable_new_services() {
  [ -f "$state/before" ] && [ -f "$state/known" ] || return 0
  unpacked >"$state/after"
  comm -13 "$state/before" "$state/after" | while read -r package; do
    dpkg-query -L "$package" 2>/dev/null
  done | sed -n -e '/\/systemd\/system\/[^/]*\.\(service\|socket\|timer\|path\)$/p' -e '/^\/etc\/init\.d\/[^/]*$/p' |
    while read -r file; do
      name=${file##*/}
      ! grep -qxF -- "${name%.service}" "$state/known" || continue
      case $file in
        */init.d/*) update-rc.d "$name" disable ;;
        *)
          find "$root/etc/systemd/system" -type l -name "$name" \
            \( -path '*.wants/*' -o -path '*.requires/*' \) -exec rm -f {} +
          find "$root/etc/systemd/system" -maxdepth 1 -type l -lname "*/$name" -exec rm -f {} +
          ;;
      esac
      echo "peer-observer-setup: kept off ${name%.service}"
    done
  [ ! -d "$root/run/systemd/system" ] || systemctl daemon-reload
}

put_back() {
  rm -f "$preset"
  rmdir "$root/run/systemd/system-preset" 2>/dev/null
  if grep -qsF "$marker" "$policy"; then
    if [ -e "$state/original" ] || [ -L "$state/original" ]; then
      mv -f "$state/original" "$policy"
    else
      rm -f "$policy"
    fi
  fi
  rm -rf "$state"
}

clean_up() {
  trap '' INT TERM HUP
  disable_new_services
  put_back
}

# One at a time on the machine; a dead holder is mended first.
mkdir -p "$root/var/lib"
while ! mkdir "$state" 2>/dev/null; do
  [ -d "$state" ] || { mkdir "$state"; exit 1; }
  # A holder writes its pid at once.
  [ -s "$state/pid" ] || sleep 1
  holder=$(cat "$state/pid" 2>/dev/null)
  if [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then
    sleep 1
  else
    clean_up
    trap - INT TERM HUP
  fi
done
echo $$ >"$state/pid"
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP
[ $# -gt 0 ] || exit 0

if [ "$update" = yes ]; then
  # A third party's broken archive need not hinder us; the installation will tell.
  apt-get -o DPkg::Lock::Timeout=60 update
fi
place_guard || exit
PEER_OBSERVER_SETUP=1 apt-get -o DPkg::Lock::Timeout=60 install -y --no-install-recommends "$@"
