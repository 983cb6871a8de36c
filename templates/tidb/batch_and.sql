{# The server adds it. #}
