"""What two sessions do to each other on MySQL: one edits a user's profile and has not committed yet, the other counts a fan."""

import contextlib

import pymysql

LOCK_WAIT_TIMEOUT = 1205
USER = 7


def profile_blocks_counters(database):
    code = counted_meanwhile(database, f"update user set fans_count = fans_count + 1 where id = {USER}")
    assert code == LOCK_WAIT_TIMEOUT, f"the counter should wait for the profile until it gives up: {code}"


def profile_lets_counters_pass(database):
    code = counted_meanwhile(database, f"update user_stats set fans_count = fans_count + 1 where user_id = {USER}")
    assert code is None, f"the counter should not wait for the profile: {code}"


def counted_meanwhile(database, count):
    """The error of the statement `count` while another session holds the user's row, or None. Neither leaves a trace."""
    with contextlib.closing(database.session()) as editor, contextlib.closing(database.session()) as counter:
        counter.cursor().execute("set session innodb_lock_wait_timeout = 1")
        counter.begin()
        editor.begin()
        editor.cursor().execute(f"update user set bio = 'being written' where id = {USER}")
        try:
            counter.cursor().execute(count)
        except pymysql.Error as error:
            return error.args[0]
        finally:
            counter.rollback()
            editor.rollback()
    return None
