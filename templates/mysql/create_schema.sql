CREATE DATABASE {{ object.name }}
