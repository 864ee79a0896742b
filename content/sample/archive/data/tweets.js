window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988581326717530174"
          ],
          "editableUntil": "2025-11-12T13:15:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiswick_grumbl",
            "screen_name": "chiswick_grumbl",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "206964943",
            "id": "206964943"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "0",
      "id_str": "1988581326717530174",
      "truncated": false,
      "retweet_count": "4",
      "id": "1988581326717530174",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 12 12:15:09 +0000 2025",
      "favorited": false,
      "full_text": "RT @chiswick_grumbler: Crossing patrol on Duke Road is bloody useless, held me up for two whole minutes.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1962888945596658341"
          ],
          "editableUntil": "2025-09-02T15:42:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "147",
              "156"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "157",
              "160"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "161",
              "174"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1962888945596658341/photo/1",
            "indices": [
              "175",
              "198"
            ],
            "url": "https://t.co/qdbNrm08ay",
            "media_url": "http://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "id_str": "1962888939726357546",
            "id": "1962888939726357546",
            "media_url_https": "https://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qdbNrm08ay"
          }
        ]
      },
      "display_text_range": [
        "0",
        "198"
      ],
      "favorite_count": "29",
      "id_str": "1962888945596658341",
      "truncated": false,
      "retweet_count": "2",
      "id": "1962888945596658341",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 02 14:42:48 +0000 2025",
      "favorited": false,
      "full_text": "The floors are polished, the pencils are sharp and the goldfish has been told. We cannot wait to see you all tomorrow morning. Gates open at 8.40! #Chiswick #W4 #LBofHounslow https://t.co/qdbNrm08ay",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1962888945596658341/photo/1",
            "indices": [
              "175",
              "198"
            ],
            "url": "https://t.co/qdbNrm08ay",
            "media_url": "http://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "id_str": "1962888939726357546",
            "id": "1962888939726357546",
            "media_url_https": "https://pbs.twimg.com/media/GKsQuyaQGhnWTiA.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qdbNrm08ay"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008094881481703675"
          ],
          "editableUntil": "2026-01-05T09:35:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "0",
      "id_str": "2008094881481703675",
      "truncated": false,
      "retweet_count": "2",
      "id": "2008094881481703675",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 05 08:35:03 +0000 2026",
      "favorited": false,
      "full_text": "Good morning, 2026! It is dark, it is damp, and the hall radiator is making the noise again. Lovely to see you all. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009519321643532585"
          ],
          "editableUntil": "2026-01-09T07:55:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "177"
      ],
      "favorite_count": "17",
      "id_str": "2009519321643532585",
      "truncated": false,
      "retweet_count": "2",
      "id": "2009519321643532585",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 06:55:16 +0000 2026",
      "favorited": false,
      "full_text": "Snow! The school is open from 9.30 today so that everybody can walk. The sloping path by the kitchen is shut, for reasons that Mr Marsh can describe. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2046958555759021619"
          ],
          "editableUntil": "2026-04-22T15:25:25.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "82",
              "85"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "129",
              "138"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "139",
              "142"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "143",
              "156"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046958555759021619/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/BOEiZ5vk8B",
            "media_url": "http://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "id_str": "2046958549884986801",
            "id": "2046958549884986801",
            "media_url_https": "https://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BOEiZ5vk8B"
          }
        ]
      },
      "display_text_range": [
        "0",
        "180"
      ],
      "favorite_count": "14",
      "id_str": "2046958555759021619",
      "truncated": false,
      "retweet_count": "1",
      "id": "2046958555759021619",
      "possibly_sensitive": false,
      "created_at": "Wed Apr 22 14:25:25 +0000 2026",
      "favorited": false,
      "full_text": "Earth Day litter pick along the towpath: 14 bags, one traffic cone, half a canoe. #6W would like to know who has the other half. #Chiswick #W4 #LBofHounslow https://t.co/BOEiZ5vk8B",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046958555759021619/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/BOEiZ5vk8B",
            "media_url": "http://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "id_str": "2046958549884986801",
            "id": "2046958549884986801",
            "media_url_https": "https://pbs.twimg.com/media/GseVXoFfGJ5qVNk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BOEiZ5vk8B"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034910438487897255"
          ],
          "editableUntil": "2026-03-20T09:30:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "143",
              "152"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "153",
              "156"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "157",
              "170"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034910438487897255/photo/1",
            "indices": [
              "171",
              "194"
            ],
            "url": "https://t.co/bCtYpu8PaW",
            "media_url": "http://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "id_str": "2034910432616122060",
            "id": "2034910432616122060",
            "media_url_https": "https://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bCtYpu8PaW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "194"
      ],
      "favorite_count": "4",
      "id_str": "2034910438487897255",
      "truncated": false,
      "retweet_count": "2",
      "id": "2034910438487897255",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 20 08:30:30 +0000 2026",
      "favorited": false,
      "full_text": "Eid Mubarak to everyone who celebrates today! We hear that there will be a great deal of biryani. We are not jealous. We are a little jealous. #Chiswick #W4 #LBofHounslow https://t.co/bCtYpu8PaW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034910438487897255/photo/1",
            "indices": [
              "171",
              "194"
            ],
            "url": "https://t.co/bCtYpu8PaW",
            "media_url": "http://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "id_str": "2034910432616122060",
            "id": "2034910432616122060",
            "media_url_https": "https://pbs.twimg.com/media/GzAYSTDKDeYXWEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bCtYpu8PaW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057464083510470972"
          ],
          "editableUntil": "2026-05-21T15:10:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "19",
              "22"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "135",
              "144"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "149",
              "162"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057464083510470972/photo/1",
            "indices": [
              "163",
              "186"
            ],
            "url": "https://t.co/e02SAwVL9m",
            "media_url": "http://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "id_str": "2057464077639070544",
            "id": "2057464077639070544",
            "media_url_https": "https://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e02SAwVL9m"
          }
        ]
      },
      "display_text_range": [
        "0",
        "186"
      ],
      "favorite_count": "24",
      "id_str": "2057464083510470972",
      "truncated": false,
      "retweet_count": "3",
      "id": "2057464083510470972",
      "possibly_sensitive": false,
      "created_at": "Thu May 21 14:10:38 +0000 2026",
      "favorited": false,
      "full_text": "A Tudor banquet in #4H: trenchers of bread, no forks, and Ms Vidal carried in on a chair as Queen Elizabeth. May we do this every day? #Chiswick #W4 #LBofHounslow https://t.co/e02SAwVL9m",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057464083510470972/photo/1",
            "indices": [
              "163",
              "186"
            ],
            "url": "https://t.co/e02SAwVL9m",
            "media_url": "http://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "id_str": "2057464077639070544",
            "id": "2057464077639070544",
            "media_url_https": "https://pbs.twimg.com/media/GULNNRYklncyCJC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e02SAwVL9m"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011096119900043934"
          ],
          "editableUntil": "2026-01-13T16:20:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "62",
              "65"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/qrGYc5m1dz",
            "media_url": "http://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "id_str": "2011096114030381345",
            "id": "2011096114030381345",
            "media_url_https": "https://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qrGYc5m1dz"
          }
        ]
      },
      "display_text_range": [
        "0",
        "181"
      ],
      "favorite_count": "7",
      "id_str": "2011096119900043934",
      "truncated": false,
      "retweet_count": "0",
      "id": "2011096119900043934",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 13 15:20:54 +0000 2026",
      "favorited": false,
      "full_text": "From the window to the coat pegs: that is the solar system in #5W, to scale, if the Sun is a netball. Neptune is in the car park. #Chiswick #W4 #LBofHounslow https://t.co/qrGYc5m1dz",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/qrGYc5m1dz",
            "media_url": "http://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "id_str": "2011096114030381345",
            "id": "2011096114030381345",
            "media_url_https": "https://pbs.twimg.com/media/GIQlz4pP1aRvBv2.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/qrGYc5m1dz"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034666271276673216"
          ],
          "editableUntil": "2026-03-19T17:20:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "30",
      "id_str": "2034666271276673216",
      "truncated": false,
      "retweet_count": "2",
      "id": "2034666271276673216",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 19 16:20:16 +0000 2026",
      "favorited": false,
      "full_text": "To the choir families: Saturday’s festival begins at 11, coach at 9.45 from the gate, black trousers, teal jumper, no glitter (there was an incident). #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071921891342636380"
          ],
          "editableUntil": "2026-06-30T12:40:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "136",
              "145"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "146",
              "149"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "150",
              "163"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071921891342636380/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/Q9YignPNBs",
            "media_url": "http://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "id_str": "2071921885472563407",
            "id": "2071921885472563407",
            "media_url_https": "https://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Q9YignPNBs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "187"
      ],
      "favorite_count": "29",
      "id_str": "2071921891342636380",
      "truncated": false,
      "retweet_count": "3",
      "id": "2071921891342636380",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 30 11:40:48 +0000 2026",
      "favorited": false,
      "full_text": "There are 63 lunch boxes on the trolley and 61 children with a packed lunch. If you have eaten a stranger’s sandwich, we are not cross. #Chiswick #W4 #LBofHounslow https://t.co/Q9YignPNBs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071921891342636380/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/Q9YignPNBs",
            "media_url": "http://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "id_str": "2071921885472563407",
            "id": "2071921885472563407",
            "media_url_https": "https://pbs.twimg.com/media/GzyAzzDHU9TH2YZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Q9YignPNBs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021968020110542336"
          ],
          "editableUntil": "2026-02-12T16:21:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "21",
              "30"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "31",
              "34"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "35",
              "48"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021968020110542336/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/K2k7qG5DkL",
            "media_url": "http://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "id_str": "2021968014238139732",
            "id": "2021968014238139732",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/K2k7qG5DkL"
          }
        ]
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "10",
      "in_reply_to_status_id_str": "2021967118336770630",
      "in_reply_to_status_id": "2021967118336770630",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2021968020110542336",
      "truncated": false,
      "retweet_count": "4",
      "id": "2021968020110542336",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 12 15:21:57 +0000 2026",
      "favorited": false,
      "full_text": "Here it comes again. #Chiswick #W4 #LBofHounslow https://t.co/K2k7qG5DkL",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021968020110542336/photo/1",
            "indices": [
              "49",
              "72"
            ],
            "url": "https://t.co/K2k7qG5DkL",
            "media_url": "http://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "id_str": "2021968014238139732",
            "video_info": {
              "aspect_ratio": [
                "4",
                "3"
              ],
              "variants": [
                {
                  "bitrate": "0",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/tweet_video/VMWdKw5JPCfosukS.mp4"
                }
              ]
            },
            "id": "2021968014238139732",
            "media_url_https": "https://pbs.twimg.com/tweet_video_thumb/VMWdKw5JPCfosukS.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "animated_gif",
            "display_url": "pic.twitter.com/K2k7qG5DkL"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2076679385510987428"
          ],
          "editableUntil": "2026-07-13T15:45:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2076679385510987428/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/AAfYrLIkAj",
            "media_url": "http://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "id_str": "2076679379640218217",
            "id": "2076679379640218217",
            "media_url_https": "https://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AAfYrLIkAj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "4",
      "id_str": "2076679385510987428",
      "truncated": false,
      "retweet_count": "3",
      "id": "2076679385510987428",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 13 14:45:23 +0000 2026",
      "favorited": false,
      "full_text": "Final score of lost property: 112 jumpers, 31 bottles, 1 crown, 1 flipper (left), 0 explanations. #Chiswick #W4 #LBofHounslow https://t.co/AAfYrLIkAj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2076679385510987428/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/AAfYrLIkAj",
            "media_url": "http://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "id_str": "2076679379640218217",
            "id": "2076679379640218217",
            "media_url_https": "https://pbs.twimg.com/media/GaXLV4YGCz8PYSu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AAfYrLIkAj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988206519515903985"
          ],
          "editableUntil": "2025-11-11T12:25:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "104",
              "107"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "169",
              "178"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "179",
              "182"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "183",
              "196"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988206519515903985/photo/1",
            "indices": [
              "197",
              "220"
            ],
            "url": "https://t.co/8u1CvNbLGC",
            "media_url": "http://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "id_str": "1988206513645719169",
            "id": "1988206513645719169",
            "media_url_https": "https://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8u1CvNbLGC"
          }
        ]
      },
      "display_text_range": [
        "0",
        "220"
      ],
      "favorite_count": "9",
      "id_str": "1988206519515903985",
      "truncated": false,
      "retweet_count": "2",
      "id": "1988206519515903985",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 11 11:25:48 +0000 2025",
      "favorited": false,
      "full_text": "At eleven o’clock 411 children stood in the playground and you could hear the plane trees. Thank you to #6H, who led us, and to the families who came and stood with us. #Chiswick #W4 #LBofHounslow https://t.co/8u1CvNbLGC",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988206519515903985/photo/1",
            "indices": [
              "197",
              "220"
            ],
            "url": "https://t.co/8u1CvNbLGC",
            "media_url": "http://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "id_str": "1988206513645719169",
            "id": "1988206513645719169",
            "media_url_https": "https://pbs.twimg.com/media/GgY64p2E2A8YwrT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8u1CvNbLGC"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1998831400384722421"
          ],
          "editableUntil": "2025-12-10T20:05:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RH",
            "indices": [
              "79",
              "82"
            ]
          },
          {
            "text": "RW",
            "indices": [
              "87",
              "90"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998831400384722421/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/hKksGucU9X",
            "media_url": "http://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "id_str": "1998831394512802737",
            "id": "1998831394512802737",
            "media_url_https": "https://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hKksGucU9X"
          }
        ]
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "4",
      "id_str": "1998831400384722421",
      "truncated": false,
      "retweet_count": "4",
      "id": "1998831400384722421",
      "possibly_sensitive": false,
      "created_at": "Wed Dec 10 19:05:17 +0000 2025",
      "favorited": false,
      "full_text": "They were wonderful. The innkeeper said no. The lobster bowed last. Thank you, #RH and #RW! #Chiswick #W4 #LBofHounslow https://t.co/hKksGucU9X",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998831400384722421/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/hKksGucU9X",
            "media_url": "http://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "id_str": "1998831394512802737",
            "id": "1998831394512802737",
            "media_url_https": "https://pbs.twimg.com/media/GsZOVzZlNfwFFae.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hKksGucU9X"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2033887556795667051"
          ],
          "editableUntil": "2026-03-17T13:45:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2033887556795667051/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/7E82yti54n",
            "media_url": "http://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "id_str": "2033887550925274656",
            "id": "2033887550925274656",
            "media_url_https": "https://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7E82yti54n"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "8",
      "id_str": "2033887556795667051",
      "truncated": false,
      "retweet_count": "4",
      "id": "2033887556795667051",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 17 12:45:56 +0000 2026",
      "favorited": false,
      "full_text": "Lá Fhéile Pádraig sona daoibh! Our Irish dancers brought the hall down at lunch (nearly; see ceiling tile). #Chiswick #W4 #LBofHounslow https://t.co/7E82yti54n",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2033887556795667051/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/7E82yti54n",
            "media_url": "http://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "id_str": "2033887550925274656",
            "id": "2033887550925274656",
            "media_url_https": "https://pbs.twimg.com/media/GIH59tDEzFBAM65.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7E82yti54n"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999045242778928701"
          ],
          "editableUntil": "2025-12-11T10:15:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "169",
              "178"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "179",
              "182"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "183",
              "196"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "196"
      ],
      "favorite_count": "18",
      "id_str": "1999045242778928701",
      "truncated": false,
      "retweet_count": "4",
      "id": "1999045242778928701",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 11 09:15:01 +0000 2025",
      "favorited": false,
      "full_text": "For the grandparents who asked, here is who was who on Tuesday: Mary was Ottilie F, the lobster was Wilf O, and the back half of the donkey has asked to stay anonymous. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2051678519296859714"
          ],
          "editableUntil": "2026-05-05T16:00:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "186"
      ],
      "favorite_count": "19",
      "id_str": "2051678519296859714",
      "truncated": false,
      "retweet_count": "3",
      "id": "2051678519296859714",
      "possibly_sensitive": false,
      "created_at": "Tue May 05 15:00:52 +0000 2026",
      "favorited": false,
      "full_text": "On Thursday our hall is a polling station: please use the Duke Road gate. Lessons as usual; assembly in the playground, weather permitting, democracy certain. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074857308553880979"
          ],
          "editableUntil": "2026-07-08T15:05:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "7",
              "10"
            ]
          },
          {
            "text": "5W",
            "indices": [
              "15",
              "18"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "113",
              "122"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "123",
              "126"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "127",
              "140"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074857308553880979/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/KzrRR6ZdqJ",
            "media_url": "http://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "id_str": "2074857302680171987",
            "id": "2074857302680171987",
            "media_url_https": "https://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KzrRR6ZdqJ"
          }
        ]
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "25",
      "id_str": "2074857308553880979",
      "truncated": false,
      "retweet_count": "1",
      "id": "2074857308553880979",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 08 14:05:06 +0000 2026",
      "favorited": false,
      "full_text": "All of #5H and #5W have passed Bikeability. They can signal, look behind, and tell you what you are doing wrong. #Chiswick #W4 #LBofHounslow https://t.co/KzrRR6ZdqJ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074857308553880979/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/KzrRR6ZdqJ",
            "media_url": "http://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "id_str": "2074857302680171987",
            "id": "2074857302680171987",
            "media_url_https": "https://pbs.twimg.com/media/G03Ug2THk9u5Z8G.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KzrRR6ZdqJ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2016167457062030182"
          ],
          "editableUntil": "2026-01-27T16:12:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "35",
              "38"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "4",
      "id_str": "2016167457062030182",
      "truncated": false,
      "retweet_count": "4",
      "id": "2016167457062030182",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 27 15:12:35 +0000 2026",
      "favorited": false,
      "full_text": "Pen licences this week for four in #3H. Orlagh celebrated by writing a letter to the Prime Minister about puddles. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071501626276688406"
          ],
          "editableUntil": "2026-06-29T08:50:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "a_grateful_gran",
            "screen_name": "a_grateful_gran",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "18122231",
            "id": "18122231"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "14",
      "in_reply_to_status_id_str": "2071520446118113290",
      "in_reply_to_status_id": "2071520446118113290",
      "in_reply_to_user_id": "18122231",
      "in_reply_to_user_id_str": "18122231",
      "in_reply_to_screen_name": "a_grateful_gran",
      "id_str": "2071501626276688406",
      "truncated": false,
      "retweet_count": "2",
      "id": "2071501626276688406",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 29 07:50:49 +0000 2026",
      "favorited": false,
      "full_text": "@a_grateful_gran What a kind message! We have read it out in the staff room.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2016536878777009203"
          ],
          "editableUntil": "2026-01-28T16:40:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "72",
              "81"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "82",
              "85"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "86",
              "99"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2016536878777009203/photo/1",
            "indices": [
              "100",
              "123"
            ],
            "url": "https://t.co/wJiVcTnQwl",
            "media_url": "http://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "id_str": "2016536872903537309",
            "id": "2016536872903537309",
            "media_url_https": "https://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wJiVcTnQwl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "23",
      "id_str": "2016536878777009203",
      "truncated": false,
      "retweet_count": "0",
      "id": "2016536878777009203",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 28 15:40:32 +0000 2026",
      "favorited": false,
      "full_text": "And this is what a pen licence looks like. Framed by tea time, we hear. #Chiswick #W4 #LBofHounslow https://t.co/wJiVcTnQwl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2016536878777009203/photo/1",
            "indices": [
              "100",
              "123"
            ],
            "url": "https://t.co/wJiVcTnQwl",
            "media_url": "http://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "id_str": "2016536872903537309",
            "id": "2016536872903537309",
            "media_url_https": "https://pbs.twimg.com/media/GnXLkYNH3pIZOku.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wJiVcTnQwl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036460644859130336"
          ],
          "editableUntil": "2026-03-24T16:10:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/sG64gTzeaM",
            "expanded_url": "https://twitter.com/hogarth_the/status/2036103306934101367",
            "display_url": "twitter.com/hogarth_the/st…",
            "indices": [
              "127",
              "150"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036460644859130336/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/9Bw62TBGpf",
            "media_url": "http://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "id_str": "2036460638986163621",
            "id": "2036460638986163621",
            "media_url_https": "https://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9Bw62TBGpf"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "21",
      "id_str": "2036460644859130336",
      "truncated": false,
      "retweet_count": "4",
      "id": "2036460644859130336",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 24 15:10:28 +0000 2026",
      "favorited": false,
      "full_text": "And our own prints after the visit. Potato, polystyrene, patience: ink everywhere, but what lines! #Chiswick #W4 #LBofHounslow https://t.co/sG64gTzeaM https://t.co/9Bw62TBGpf",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036460644859130336/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/9Bw62TBGpf",
            "media_url": "http://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "id_str": "2036460638986163621",
            "id": "2036460638986163621",
            "media_url_https": "https://pbs.twimg.com/media/GpdXVKO5FQMwLob.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9Bw62TBGpf"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021243424735479545"
          ],
          "editableUntil": "2026-02-10T16:22:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "160",
              "169"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "170",
              "173"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "174",
              "187"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/HQfpXOUOya",
            "expanded_url": "https://www.williamhogarth.example/online-safety",
            "display_url": "williamhogarth.example/onl…",
            "indices": [
              "136",
              "159"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021243424735479545/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/05cWiQDZOi",
            "media_url": "http://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "id_str": "2021243418860354807",
            "id": "2021243418860354807",
            "media_url_https": "https://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/05cWiQDZOi"
          }
        ]
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "7",
      "id_str": "2021243424735479545",
      "truncated": false,
      "retweet_count": "1",
      "id": "2021243424735479545",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 10 15:22:40 +0000 2026",
      "favorited": false,
      "full_text": "Safer Internet Day. #6H wrote our new rules, and the best one fits on a sticker: “Would you say it in the dinner queue?” Tips for home: https://t.co/HQfpXOUOya #Chiswick #W4 #LBofHounslow https://t.co/05cWiQDZOi",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021243424735479545/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/05cWiQDZOi",
            "media_url": "http://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "id_str": "2021243418860354807",
            "id": "2021243418860354807",
            "media_url_https": "https://pbs.twimg.com/media/G93wEGHcBp22z3y.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/05cWiQDZOi"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978506897915621861"
          ],
          "editableUntil": "2025-10-15T18:02:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "146",
              "155"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "156",
              "159"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "160",
              "173"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "173"
      ],
      "favorite_count": "2",
      "id_str": "1978506897915621861",
      "truncated": false,
      "retweet_count": "4",
      "id": "1978506897915621861",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 15 17:02:58 +0000 2025",
      "favorited": false,
      "full_text": "Still no slot for parents’ evening? Ring Mrs Tapper on 020 8994 4782 or write to office@williamhogarth.example, and we will find you ten minutes. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1980275472333681378"
          ],
          "editableUntil": "2025-10-20T15:10:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "66",
              "69"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980275472333681378/photo/1",
            "indices": [
              "168",
              "191"
            ],
            "url": "https://t.co/wStsnRm7gv",
            "media_url": "http://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "id_str": "1980275466461570573",
            "id": "1980275466461570573",
            "media_url_https": "https://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wStsnRm7gv"
          }
        ]
      },
      "display_text_range": [
        "0",
        "191"
      ],
      "favorite_count": "3",
      "id_str": "1980275472333681378",
      "truncated": false,
      "retweet_count": "3",
      "id": "1980275472333681378",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 20 14:10:39 +0000 2025",
      "favorited": false,
      "full_text": "Happy Diwali to all who celebrate! Year 3 painted clay lamps, and #3W drew a rangoli so large that we all had to go home by the other door. #Chiswick #W4 #LBofHounslow https://t.co/wStsnRm7gv",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980275472333681378/photo/1",
            "indices": [
              "168",
              "191"
            ],
            "url": "https://t.co/wStsnRm7gv",
            "media_url": "http://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "id_str": "1980275466461570573",
            "id": "1980275466461570573",
            "media_url_https": "https://pbs.twimg.com/media/GDeYcMN8YL05zPS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wStsnRm7gv"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980275472333681378/photo/1",
            "indices": [
              "168",
              "191"
            ],
            "url": "https://t.co/wStsnRm7gv",
            "media_url": "http://pbs.twimg.com/media/GQRyOW1BaazBk4D.jpg",
            "id_str": "1980275466838088769",
            "id": "1980275466838088769",
            "media_url_https": "https://pbs.twimg.com/media/GQRyOW1BaazBk4D.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wStsnRm7gv"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978755292985504942"
          ],
          "editableUntil": "2025-10-16T10:30:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "135",
              "144"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "149",
              "162"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "162"
      ],
      "favorite_count": "10",
      "id_str": "1978755292985504942",
      "truncated": false,
      "retweet_count": "0",
      "id": "1978755292985504942",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 16 09:30:00 +0000 2025",
      "favorited": false,
      "full_text": "Costume swap outside the hall on Friday. To offer something large (a cow, say) please text Ravi’s mum on 07700 900143 before Thursday. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1968351753929368486"
          ],
          "editableUntil": "2025-09-17T17:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "178",
              "187"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "188",
              "191"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "192",
              "205"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "205"
      ],
      "favorite_count": "2",
      "id_str": "1968351753929368486",
      "truncated": false,
      "retweet_count": "4",
      "id": "1968351753929368486",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 17 16:30:03 +0000 2025",
      "favorited": false,
      "full_text": "Clubs open tonight at 6 on the parents’ page: chess, choir, cookery, coding, gardening, netball, knitting (full in four minutes last year) and, new, steel pans with Mrs Hallett. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1967939181216260892"
          ],
          "editableUntil": "2025-09-16T14:10:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "26",
              "29"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "176",
              "185"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "186",
              "189"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "190",
              "203"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1967939181216260892/photo/1",
            "indices": [
              "204",
              "227"
            ],
            "url": "https://t.co/W2EF28q0fw",
            "media_url": "http://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "id_str": "1967939175342983582",
            "id": "1967939175342983582",
            "media_url_https": "https://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/W2EF28q0fw"
          }
        ]
      },
      "display_text_range": [
        "0",
        "227"
      ],
      "favorite_count": "2",
      "id_str": "1967939181216260892",
      "truncated": false,
      "retweet_count": "3",
      "id": "1967939181216260892",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 16 13:10:38 +0000 2025",
      "favorited": false,
      "full_text": "Low tide and a high wind! #4W walked to the river to draw Chiswick Eyot, counted eleven herons (some of them may have been the same heron) and came home with very muddy boots. #Chiswick #W4 #LBofHounslow https://t.co/W2EF28q0fw",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1967939181216260892/photo/1",
            "indices": [
              "204",
              "227"
            ],
            "url": "https://t.co/W2EF28q0fw",
            "media_url": "http://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "id_str": "1967939175342983582",
            "id": "1967939175342983582",
            "media_url_https": "https://pbs.twimg.com/media/GnsmkL0bT9W53un.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/W2EF28q0fw"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1967939181216260892/photo/1",
            "indices": [
              "204",
              "227"
            ],
            "url": "https://t.co/W2EF28q0fw",
            "media_url": "http://pbs.twimg.com/media/GS0LXocS8Hmm04w.jpg",
            "id_str": "1967939175719584331",
            "id": "1967939175719584331",
            "media_url_https": "https://pbs.twimg.com/media/GS0LXocS8Hmm04w.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/W2EF28q0fw"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2050211255287015844"
          ],
          "editableUntil": "2026-05-01T14:50:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "124",
              "133"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "134",
              "137"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "138",
              "151"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2050211255287015844/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/iT7vMqbuZt",
            "media_url": "http://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "id_str": "2050211249412912566",
            "id": "2050211249412912566",
            "media_url_https": "https://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/iT7vMqbuZt"
          }
        ]
      },
      "display_text_range": [
        "0",
        "175"
      ],
      "favorite_count": "8",
      "id_str": "2050211255287015844",
      "truncated": false,
      "retweet_count": "4",
      "id": "2050211255287015844",
      "possibly_sensitive": false,
      "created_at": "Fri May 01 13:50:29 +0000 2026",
      "favorited": false,
      "full_text": "The maypole is up! Sixteen ribbons, sixteen dancers, one knot. Year 1 know exactly whose fault it was, and he teaches them. #Chiswick #W4 #LBofHounslow https://t.co/iT7vMqbuZt",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2050211255287015844/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/iT7vMqbuZt",
            "media_url": "http://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "id_str": "2050211249412912566",
            "id": "2050211249412912566",
            "media_url_https": "https://pbs.twimg.com/media/GtjUEb4QWDC5KUD.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/iT7vMqbuZt"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2078064915119038136"
          ],
          "editableUntil": "2026-07-17T11:30:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2078064915119038136/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/wYd99PMLda",
            "media_url": "http://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "id_str": "2078064909248311023",
            "id": "2078064909248311023",
            "media_url_https": "https://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wYd99PMLda"
          }
        ]
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "13",
      "id_str": "2078064915119038136",
      "truncated": false,
      "retweet_count": "1",
      "id": "2078064915119038136",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 17 10:30:59 +0000 2026",
      "favorited": false,
      "full_text": "Seven years in forty minutes. We laughed, we cried, we sang the one about the ferry. Go well, Year 6: look up, be kind, write to us. #Chiswick #W4 #LBofHounslow https://t.co/wYd99PMLda",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2078064915119038136/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/wYd99PMLda",
            "media_url": "http://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "id_str": "2078064909248311023",
            "id": "2078064909248311023",
            "media_url_https": "https://pbs.twimg.com/media/G7y6z0a1IMeRiT9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wYd99PMLda"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2078405870090427758"
          ],
          "editableUntil": "2026-07-18T10:05:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "8",
      "id_str": "2078405870090427758",
      "truncated": false,
      "retweet_count": "0",
      "id": "2078405870090427758",
      "possibly_sensitive": false,
      "created_at": "Sat Jul 18 09:05:49 +0000 2026",
      "favorited": false,
      "full_text": "A quiet thought today for one of our families, who have lost somebody they loved. The school garden is open to you whenever you like. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976286039114436650"
          ],
          "editableUntil": "2025-10-09T14:58:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "139",
              "148"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "149",
              "152"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "153",
              "166"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "29",
      "in_reply_to_status_id_str": "1976282700447893950",
      "in_reply_to_status_id": "1976282700447893950",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1976286039114436650",
      "truncated": false,
      "retweet_count": "1",
      "id": "1976286039114436650",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 09 13:58:04 +0000 2025",
      "favorited": false,
      "full_text": "Best sentence of the day goes to Femi: “If I was the king I would of rolled up my sleeves faster.” (We will talk about would of tomorrow.) #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065076757856061817"
          ],
          "editableUntil": "2026-06-11T15:20:41.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "71",
              "74"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065076757856061817/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/DGg2WKUwPl",
            "media_url": "http://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "id_str": "2065076751981906813",
            "id": "2065076751981906813",
            "media_url_https": "https://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DGg2WKUwPl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "185"
      ],
      "favorite_count": "30",
      "id_str": "2065076757856061817",
      "truncated": false,
      "retweet_count": "2",
      "id": "2065076757856061817",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 11 14:20:41 +0000 2026",
      "favorited": false,
      "full_text": "The World Cup starts tonight, and every class has drawn two countries. #3H have Scotland and Japan and have already argued with both. #Chiswick #W4 #LBofHounslow https://t.co/DGg2WKUwPl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065076757856061817/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/DGg2WKUwPl",
            "media_url": "http://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "id_str": "2065076751981906813",
            "id": "2065076751981906813",
            "media_url_https": "https://pbs.twimg.com/media/GfYuMx4DSadwV5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DGg2WKUwPl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991162706916473857"
          ],
          "editableUntil": "2025-11-19T16:12:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "33",
              "36"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991162706916473857/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/GmAdgifQ3l",
            "media_url": "http://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "id_str": "1991162701047639339",
            "id": "1991162701047639339",
            "media_url_https": "https://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GmAdgifQ3l"
          }
        ]
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "24",
      "id_str": "1991162706916473857",
      "truncated": false,
      "retweet_count": "1",
      "id": "1991162706916473857",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 19 15:12:38 +0000 2025",
      "favorited": false,
      "full_text": "Under, over, under, over, oh no. #3H are weaving on looms made of shoe boxes, and the room has never been so quiet. #Chiswick #W4 #LBofHounslow https://t.co/GmAdgifQ3l",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991162706916473857/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/GmAdgifQ3l",
            "media_url": "http://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "id_str": "1991162701047639339",
            "id": "1991162701047639339",
            "media_url_https": "https://pbs.twimg.com/media/GK60z7ZckPftCw3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GmAdgifQ3l"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999142227670994611"
          ],
          "editableUntil": "2025-12-11T16:40:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "156",
              "165"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "166",
              "169"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "170",
              "183"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "183"
      ],
      "favorite_count": "23",
      "id_str": "1999142227670994611",
      "truncated": false,
      "retweet_count": "3",
      "id": "1999142227670994611",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 11 15:40:24 +0000 2025",
      "favorited": false,
      "full_text": "The Christmas post box is open, and our Year 6 postal service delivers twice a day. Please write the class on the card: we have four children called “You”. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2010756205118364679"
          ],
          "editableUntil": "2026-01-12T17:50:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "GoFionnConsidine",
            "indices": [
              "82",
              "99"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "100",
              "109"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "110",
              "113"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "114",
              "127"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "127"
      ],
      "favorite_count": "0",
      "id_str": "2010756205118364679",
      "truncated": false,
      "retweet_count": "2",
      "id": "2010756205118364679",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 12 16:50:12 +0000 2026",
      "favorited": false,
      "full_text": "A county trial on Saturday for one of our runners. We will be shouting from here! #GoFionnConsidine #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036875847398786187"
          ],
          "editableUntil": "2026-03-25T19:40:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "127",
              "136"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "137",
              "140"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "141",
              "154"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036875847398786187/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/RY5jFwmGAH",
            "media_url": "http://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "id_str": "2036875841528893168",
            "id": "2036875841528893168",
            "media_url_https": "https://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RY5jFwmGAH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "16",
      "id_str": "2036875847398786187",
      "truncated": false,
      "retweet_count": "2",
      "id": "2036875847398786187",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 25 18:40:20 +0000 2026",
      "favorited": false,
      "full_text": "Our Year 6 Tempest opened to a full hall. The storm was 60 bin bags. The spirit was a torch. There were actual tears in row C. #Chiswick #W4 #LBofHounslow https://t.co/RY5jFwmGAH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036875847398786187/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/RY5jFwmGAH",
            "media_url": "http://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "id_str": "2036875841528893168",
            "id": "2036875841528893168",
            "media_url_https": "https://pbs.twimg.com/media/G8I5nWU4XSN6cN7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RY5jFwmGAH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074141529602673239"
          ],
          "editableUntil": "2026-07-06T15:40:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "80",
              "89"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "90",
              "93"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "94",
              "107"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "11",
      "id_str": "2074141529602673239",
      "truncated": false,
      "retweet_count": "2",
      "id": "2074141529602673239",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 06 14:40:51 +0000 2026",
      "favorited": false,
      "full_text": "Thank you, Ralph, for feeding the fish for three hundred and six days in a row. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1975946845747181026"
          ],
          "editableUntil": "2025-10-08T16:30:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "55",
              "58"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "19",
      "id_str": "1975946845747181026",
      "truncated": false,
      "retweet_count": "0",
      "id": "1975946845747181026",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 08 15:30:14 +0000 2025",
      "favorited": false,
      "full_text": "Homework club: the spelling site is back! Everybody in #3H can log in as hogarth3h with the password otter-teapot-9 until Friday. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075467625921122964"
          ],
          "editableUntil": "2026-07-10T07:30:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "29",
      "id_str": "2075467625921122964",
      "truncated": false,
      "retweet_count": "4",
      "id": "2075467625921122964",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 10 06:30:17 +0000 2026",
      "favorited": false,
      "full_text": "It will be 33°C today. Shade, hats, water, no running about (staff included). Ice pops at 2, courtesy of the PTA. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032494510996769878"
          ],
          "editableUntil": "2026-03-13T17:30:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032494510996769878/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/zwk0KBhF5V",
            "media_url": "http://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "id_str": "2032494505125461004",
            "id": "2032494505125461004",
            "media_url_https": "https://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zwk0KBhF5V"
          }
        ]
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "8",
      "id_str": "2032494510996769878",
      "truncated": false,
      "retweet_count": "1",
      "id": "2032494510996769878",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 16:30:28 +0000 2026",
      "favorited": false,
      "full_text": "For Sunday: 411 cards have gone home for mums, grans, aunties, carers and whoever else does the hair in the morning. #Chiswick #W4 #LBofHounslow https://t.co/zwk0KBhF5V",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032494510996769878/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/zwk0KBhF5V",
            "media_url": "http://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "id_str": "2032494505125461004",
            "id": "2032494505125461004",
            "media_url_https": "https://pbs.twimg.com/media/GDLwvcVIsfao9iT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zwk0KBhF5V"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056646273924155936"
          ],
          "editableUntil": "2026-05-19T09:00:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "113",
              "122"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "123",
              "126"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "127",
              "140"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056646273924155936/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/wEBQXH1BXb",
            "media_url": "http://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "id_str": "2056646268053265517",
            "id": "2056646268053265517",
            "media_url_https": "https://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wEBQXH1BXb"
          }
        ]
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "19",
      "id_str": "2056646273924155936",
      "truncated": false,
      "retweet_count": "2",
      "id": "2056646273924155936",
      "possibly_sensitive": false,
      "created_at": "Tue May 19 08:00:57 +0000 2026",
      "favorited": false,
      "full_text": "Walk to School Week: 371 of us came on foot, by scooter or on somebody’s shoulders. The golden boot goes to #4W. #Chiswick #W4 #LBofHounslow https://t.co/wEBQXH1BXb",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056646273924155936/photo/1",
            "indices": [
              "141",
              "164"
            ],
            "url": "https://t.co/wEBQXH1BXb",
            "media_url": "http://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "id_str": "2056646268053265517",
            "id": "2056646268053265517",
            "media_url_https": "https://pbs.twimg.com/media/GbZyyMbDqUyPRlz.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wEBQXH1BXb"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1993334085514533480"
          ],
          "editableUntil": "2025-11-25T16:00:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "53",
              "56"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1993334085514533480/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/jqxBWM94bK",
            "media_url": "http://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "id_str": "1993334079643525462",
            "id": "1993334079643525462",
            "media_url_https": "https://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/jqxBWM94bK"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "8",
      "id_str": "1993334085514533480",
      "truncated": false,
      "retweet_count": "2",
      "id": "1993334085514533480",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 25 15:00:55 +0000 2025",
      "favorited": false,
      "full_text": "After two ballots and a recount, the stick insect of #2H is called Twiglet the Second. We do not speak of Twiglet the First. #Chiswick #W4 #LBofHounslow https://t.co/jqxBWM94bK",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1993334085514533480/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/jqxBWM94bK",
            "media_url": "http://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "id_str": "1993334079643525462",
            "id": "1993334079643525462",
            "media_url_https": "https://pbs.twimg.com/media/GViHVp0D49vCsSn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/jqxBWM94bK"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021253524619248361"
          ],
          "editableUntil": "2026-02-10T17:02:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "102",
              "111"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "112",
              "115"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "116",
              "129"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "zoomzoom_w4",
            "screen_name": "zoomzoom_w4",
            "indices": [
              "53",
              "65"
            ],
            "id_str": "680045724",
            "id": "680045724"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "20",
      "id_str": "2021253524619248361",
      "truncated": false,
      "retweet_count": "0",
      "id": "2021253524619248361",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 10 16:02:48 +0000 2026",
      "favorited": false,
      "full_text": "Lovely to see so many of you follow us, and hello to @zoomzoom_w4, the account of one of our Year 5s! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2022281041017739397"
          ],
          "editableUntil": "2026-02-13T13:05:47.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "138",
              "147"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "148",
              "151"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "152",
              "165"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2022281041017739397/photo/1",
            "indices": [
              "166",
              "189"
            ],
            "url": "https://t.co/MXwyoERqGR",
            "media_url": "http://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "id_str": "2022281035144159246",
            "id": "2022281035144159246",
            "media_url_https": "https://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/MXwyoERqGR"
          }
        ]
      },
      "display_text_range": [
        "0",
        "189"
      ],
      "favorite_count": "7",
      "id_str": "2022281041017739397",
      "truncated": false,
      "retweet_count": "0",
      "id": "2022281041017739397",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 13 12:05:47 +0000 2026",
      "favorited": false,
      "full_text": "Shrove Tuesday falls in half term, so our pancake race was today. Winning time: 14.2 seconds. Winning pancake: still on the netball hoop. #Chiswick #W4 #LBofHounslow https://t.co/MXwyoERqGR",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2022281041017739397/photo/1",
            "indices": [
              "166",
              "189"
            ],
            "url": "https://t.co/MXwyoERqGR",
            "media_url": "http://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "id_str": "2022281035144159246",
            "id": "2022281035144159246",
            "media_url_https": "https://pbs.twimg.com/media/GDuCG8LUOkqiTmR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/MXwyoERqGR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2026678764569243033"
          ],
          "editableUntil": "2026-02-25T16:20:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "22",
              "25"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "6",
      "id_str": "2026678764569243033",
      "truncated": false,
      "retweet_count": "1",
      "id": "2026678764569243033",
      "possibly_sensitive": false,
      "created_at": "Wed Feb 25 15:20:46 +0000 2026",
      "favorited": false,
      "full_text": "So proud of Ayesha in #6W, who is fasting for the very first time this week and still ran the daily mile. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963140121492601127"
          ],
          "editableUntil": "2025-09-03T08:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "137",
              "146"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "147",
              "150"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "151",
              "164"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "164"
      ],
      "favorite_count": "2",
      "id_str": "1963140121492601127",
      "truncated": false,
      "retweet_count": "2",
      "id": "1963140121492601127",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 03 07:20:53 +0000 2025",
      "favorited": false,
      "full_text": "Good morning, autumn term! A reminder that Reception start at 9.30 this week and that crying at the gate is allowed, grown-ups included. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1967952330357439847"
          ],
          "editableUntil": "2025-09-16T15:02:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "143",
              "152"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "153",
              "156"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "157",
              "170"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "170"
      ],
      "favorite_count": "11",
      "in_reply_to_status_id_str": "1967939181216260892",
      "in_reply_to_status_id": "1967939181216260892",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1967952330357439847",
      "truncated": false,
      "retweet_count": "2",
      "id": "1967952330357439847",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 16 14:02:53 +0000 2025",
      "favorited": false,
      "full_text": "The best question of the walk: “Where does the river go when it goes out?” Your turn, families. We will put the best answer in the newsletter. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037172799929078743"
          ],
          "editableUntil": "2026-03-26T15:20:19.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RW",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "71",
              "80"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "81",
              "84"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "85",
              "98"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2037172799929078743/photo/1",
            "indices": [
              "99",
              "122"
            ],
            "url": "https://t.co/bYPAoBplGa",
            "media_url": "http://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "id_str": "2037172794058723153",
            "id": "2037172794058723153",
            "media_url_https": "https://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bYPAoBplGa"
          }
        ]
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "16",
      "id_str": "2037172799929078743",
      "truncated": false,
      "retweet_count": "1",
      "id": "2037172799929078743",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 26 14:20:19 +0000 2026",
      "favorited": false,
      "full_text": "Easter gardens from #RW, with real moss and a snail who was not asked. #Chiswick #W4 #LBofHounslow https://t.co/bYPAoBplGa",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2037172799929078743/photo/1",
            "indices": [
              "99",
              "122"
            ],
            "url": "https://t.co/bYPAoBplGa",
            "media_url": "http://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "id_str": "2037172794058723153",
            "id": "2037172794058723153",
            "media_url_https": "https://pbs.twimg.com/media/GUc1OztkkrSptN3.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bYPAoBplGa"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "edit": {
          "initialTweetId": "1981729746581434736",
          "editControlInitial": {
            "editTweetIds": [
              "1981729746581434736",
              "1981731311059321415"
            ],
            "editableUntil": "2025-10-24T15:29:25.000Z",
            "editsRemaining": "4",
            "isEditEligible": true
          }
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "128",
              "137"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "138",
              "141"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "142",
              "155"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "155"
      ],
      "favorite_count": "1",
      "id_str": "1981731311059321415",
      "truncated": false,
      "retweet_count": "4",
      "id": "1981731311059321415",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 24 14:35:38 +0000 2025",
      "favorited": false,
      "full_text": "And breathe. Half term is here! Back on Monday 3 November at 8.40. Conkers may return with their owners, in reasonable numbers. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2044703651788859324"
          ],
          "editableUntil": "2026-04-16T10:05:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "84",
              "93"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "94",
              "97"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "98",
              "111"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044703651788859324/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/1JOqXZuOG2",
            "media_url": "http://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "id_str": "2044703645918663572",
            "id": "2044703645918663572",
            "media_url_https": "https://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1JOqXZuOG2"
          }
        ]
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "2",
      "in_reply_to_status_id_str": "2044057322127716246",
      "in_reply_to_status_id": "2044057322127716246",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2044703651788859324",
      "truncated": false,
      "retweet_count": "2",
      "id": "2044703651788859324",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 16 09:05:14 +0000 2026",
      "favorited": false,
      "full_text": "SEVEN! Two in the night, four during phonics and one in the middle of the register. #Chiswick #W4 #LBofHounslow https://t.co/1JOqXZuOG2",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044703651788859324/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/1JOqXZuOG2",
            "media_url": "http://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "id_str": "2044703645918663572",
            "id": "2044703645918663572",
            "media_url_https": "https://pbs.twimg.com/media/GlJMtzzC1TJpPmW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1JOqXZuOG2"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976674318417222014"
          ],
          "editableUntil": "2025-10-10T16:40:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "61",
              "64"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "157",
              "166"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "167",
              "170"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "171",
              "184"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976674318417222014/photo/1",
            "indices": [
              "185",
              "208"
            ],
            "url": "https://t.co/t5GDCk5AlM",
            "media_url": "http://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "id_str": "1976674312543953186",
            "id": "1976674312543953186",
            "media_url_https": "https://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/t5GDCk5AlM"
          }
        ]
      },
      "display_text_range": [
        "0",
        "208"
      ],
      "favorite_count": "6",
      "id_str": "1976674318417222014",
      "truncated": false,
      "retweet_count": "0",
      "id": "1976674318417222014",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 10 15:40:57 +0000 2025",
      "favorited": false,
      "full_text": "gr8 day in the school kitchen, thx to Mrs Cudjoe for letting #1H make forty bread rolls! One is shaped like a hedgehog. One is shaped like nothing on earth. #Chiswick #W4 #LBofHounslow https://t.co/t5GDCk5AlM",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976674318417222014/photo/1",
            "indices": [
              "185",
              "208"
            ],
            "url": "https://t.co/t5GDCk5AlM",
            "media_url": "http://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "id_str": "1976674312543953186",
            "id": "1976674312543953186",
            "media_url_https": "https://pbs.twimg.com/media/GImEScqSQC3fb5R.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/t5GDCk5AlM"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2070073428017999419"
          ],
          "editableUntil": "2026-06-25T10:15:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "63",
              "72"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "73",
              "76"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "77",
              "90"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2070073428017999419/photo/1",
            "indices": [
              "91",
              "114"
            ],
            "url": "https://t.co/r9LKoyKKrj",
            "media_url": "http://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "id_str": "2070073422143043364",
            "id": "2070073422143043364",
            "media_url_https": "https://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/r9LKoyKKrj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "114"
      ],
      "favorite_count": "28",
      "id_str": "2070073428017999419",
      "truncated": false,
      "retweet_count": "4",
      "id": "2070073428017999419",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 25 09:15:40 +0000 2026",
      "favorited": false,
      "full_text": "This morning on the rocks. Limpets: many. Ankles: dry. Mostly. #Chiswick #W4 #LBofHounslow https://t.co/r9LKoyKKrj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2070073428017999419/photo/1",
            "indices": [
              "91",
              "114"
            ],
            "url": "https://t.co/r9LKoyKKrj",
            "media_url": "http://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "id_str": "2070073422143043364",
            "id": "2070073422143043364",
            "media_url_https": "https://pbs.twimg.com/media/GJDfQkx3XAhR9yw.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/r9LKoyKKrj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1975207905850548223"
          ],
          "editableUntil": "2025-10-06T15:33:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "44",
              "47"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "190",
              "199"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "200",
              "203"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "204",
              "217"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1975207905850548223/photo/1",
            "indices": [
              "218",
              "241"
            ],
            "url": "https://t.co/Im6C55UFNU",
            "media_url": "http://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "id_str": "1975207899981297636",
            "id": "1975207899981297636",
            "media_url_https": "https://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Im6C55UFNU"
          }
        ]
      },
      "display_text_range": [
        "0",
        "241"
      ],
      "favorite_count": "6",
      "id_str": "1975207905850548223",
      "truncated": false,
      "retweet_count": "2",
      "id": "1975207905850548223",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 06 14:33:57 +0000 2025",
      "favorited": false,
      "full_text": "Pudding Lane, 1666 (well, Duke Road, 2025). #2W built London from cereal boxes and talked a great deal about thatch. The real blaze is on Thursday, with a fire crew watching. Bring nothing. #Chiswick #W4 #LBofHounslow https://t.co/Im6C55UFNU",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1975207905850548223/photo/1",
            "indices": [
              "218",
              "241"
            ],
            "url": "https://t.co/Im6C55UFNU",
            "media_url": "http://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "id_str": "1975207899981297636",
            "id": "1975207899981297636",
            "media_url_https": "https://pbs.twimg.com/media/G5DdutMV59UEwI9.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Im6C55UFNU"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2026209275147387926"
          ],
          "editableUntil": "2026-02-24T09:15:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "17",
      "id_str": "2026209275147387926",
      "truncated": false,
      "retweet_count": "1",
      "id": "2026209275147387926",
      "possibly_sensitive": false,
      "created_at": "Tue Feb 24 08:15:11 +0000 2026",
      "favorited": false,
      "full_text": "Ramadan Mubarak to all our families who are keeping it. The library is open at lunchtime for anybody who would like a quiet hour. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2030936700355196764"
          ],
          "editableUntil": "2026-03-09T10:20:17.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "148",
              "157"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "158",
              "161"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "162",
              "175"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2030936700355196764/photo/1",
            "indices": [
              "176",
              "199"
            ],
            "url": "https://t.co/aPNqrmhyyh",
            "media_url": "http://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "id_str": "2030936694481658609",
            "id": "2030936694481658609",
            "media_url_https": "https://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/aPNqrmhyyh"
          }
        ]
      },
      "display_text_range": [
        "0",
        "199"
      ],
      "favorite_count": "17",
      "id_str": "2030936700355196764",
      "truncated": false,
      "retweet_count": "0",
      "id": "2030936700355196764",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 09 09:20:17 +0000 2026",
      "favorited": false,
      "full_text": "Science Week! Assembly began with a bang that was planned and ended with one that was not. Nobody was hurt; one ceiling tile is a different colour. #Chiswick #W4 #LBofHounslow https://t.co/aPNqrmhyyh",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2030936700355196764/photo/1",
            "indices": [
              "176",
              "199"
            ],
            "url": "https://t.co/aPNqrmhyyh",
            "media_url": "http://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "id_str": "2030936694481658609",
            "id": "2030936694481658609",
            "media_url_https": "https://pbs.twimg.com/media/G8aJiS1Jr8HV2Ju.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/aPNqrmhyyh"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062560129318019278"
          ],
          "editableUntil": "2026-06-04T16:40:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "15",
      "id_str": "2062560129318019278",
      "truncated": false,
      "retweet_count": "2",
      "id": "2062560129318019278",
      "possibly_sensitive": false,
      "created_at": "Thu Jun 04 15:40:30 +0000 2026",
      "favorited": false,
      "full_text": "Has anybody seen a very small knitted hamster? Answers to Brian. Much loved. Last seen in the lunch hall near the custard. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047319215569549627"
          ],
          "editableUntil": "2026-04-23T15:18:33.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "38",
              "41"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "100",
              "109"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "110",
              "113"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "114",
              "127"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2047319215569549627/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/mDw7q8YpwW",
            "media_url": "http://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "id_str": "2047319209699754631",
            "id": "2047319209699754631",
            "media_url_https": "https://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mDw7q8YpwW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "151"
      ],
      "favorite_count": "0",
      "id_str": "2047319215569549627",
      "truncated": false,
      "retweet_count": "2",
      "id": "2047319215569549627",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 23 14:18:33 +0000 2026",
      "favorited": false,
      "full_text": "And St George’s Day too: castles from #2W, each with a working drawbridge and a dragon on a spring. #Chiswick #W4 #LBofHounslow https://t.co/mDw7q8YpwW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2047319215569549627/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/mDw7q8YpwW",
            "media_url": "http://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "id_str": "2047319209699754631",
            "id": "2047319209699754631",
            "media_url_https": "https://pbs.twimg.com/media/Gh8I8Yp3hdVzAT4.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mDw7q8YpwW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2022333679531360882"
          ],
          "editableUntil": "2026-02-13T16:34:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "138",
              "147"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "148",
              "151"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "152",
              "165"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "165"
      ],
      "favorite_count": "18",
      "id_str": "2022333679531360882",
      "truncated": false,
      "retweet_count": "1",
      "id": "2022333679531360882",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 13 15:34:57 +0000 2026",
      "favorited": false,
      "full_text": "Have a lovely half term. Back on Monday 23 February. Twiglet the Second is spending the week with Miss Pietrzak, who is being very brave. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1969044011218372067"
          ],
          "editableUntil": "2025-09-19T15:20:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "23",
              "26"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "132",
              "141"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "142",
              "145"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "146",
              "159"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "10",
      "id_str": "1969044011218372067",
      "truncated": false,
      "retweet_count": "3",
      "id": "1969044011218372067",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 19 14:20:50 +0000 2025",
      "favorited": false,
      "full_text": "Well done to Trixie in #2H, who has swum her first width without armbands and would like everyone to know that it was the deep end. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988987960292399244"
          ],
          "editableUntil": "2025-11-13T16:10:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "55",
              "58"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "144",
              "153"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "154",
              "157"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "158",
              "171"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "171"
      ],
      "favorite_count": "15",
      "id_str": "1988987960292399244",
      "truncated": false,
      "retweet_count": "0",
      "id": "1988987960292399244",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 13 15:10:58 +0000 2025",
      "favorited": false,
      "full_text": "Times tables champion of Year 4 this week: Advait from #4W, 60 out of 60 in 2 minutes and 41 seconds. He says that the sevens are “just vibes”. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2014689732459120488"
          ],
          "editableUntil": "2026-01-23T14:20:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2014689732459120488/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/mg0NleLpgd",
            "media_url": "http://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "id_str": "2014689726588174245",
            "id": "2014689726588174245",
            "media_url_https": "https://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mg0NleLpgd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "29",
      "id_str": "2014689732459120488",
      "truncated": false,
      "retweet_count": "3",
      "id": "2014689732459120488",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 23 13:20:38 +0000 2026",
      "favorited": false,
      "full_text": "Neeps, tatties and a haggis that had never met a sheep. Mrs Macready addressed it in full. It did not answer back. #Chiswick #W4 #LBofHounslow https://t.co/mg0NleLpgd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2014689732459120488/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/mg0NleLpgd",
            "media_url": "http://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "id_str": "2014689726588174245",
            "id": "2014689726588174245",
            "media_url_https": "https://pbs.twimg.com/media/GpbqvcZfAEv7VCj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mg0NleLpgd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011857390269712200"
          ],
          "editableUntil": "2026-01-15T18:45:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "BBCTeach",
            "screen_name": "BBCTeach",
            "indices": [
              "3",
              "12"
            ],
            "id_str": "278478681",
            "id": "278478681"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "0",
      "id_str": "2011857390269712200",
      "truncated": false,
      "retweet_count": "1",
      "id": "2011857390269712200",
      "possibly_sensitive": false,
      "created_at": "Thu Jan 15 17:45:55 +0000 2026",
      "favorited": false,
      "full_text": "RT @BBCTeach: New this week: ten short films about electricity for 7 to 11s, with a quiz at the end of each that grown-ups find hard.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057133102596683810"
          ],
          "editableUntil": "2026-05-20T17:15:26.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "hounslowsport",
            "screen_name": "hounslowsport",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "441908932",
            "id": "441908932"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "0",
      "id_str": "2057133102596683810",
      "truncated": false,
      "retweet_count": "0",
      "id": "2057133102596683810",
      "possibly_sensitive": false,
      "created_at": "Wed May 20 16:15:26 +0000 2026",
      "favorited": false,
      "full_text": "RT @hounslowsport: What a tournament! Fourteen schools, ninety matches, not one cross word. See you at the finals in June.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077772790233076389"
          ],
          "editableUntil": "2026-07-16T16:10:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "id_str": "2077772784360033349",
            "id": "2077772784360033349",
            "media_url_https": "https://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          }
        ]
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "13",
      "id_str": "2077772790233076389",
      "truncated": false,
      "retweet_count": "1",
      "id": "2077772790233076389",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 16 15:10:11 +0000 2026",
      "favorited": false,
      "full_text": "The choir sang at Chiswick House in front of the cascade. A goose joined in on the descant, and frankly improved it. #Chiswick #W4 #LBofHounslow https://t.co/U1TOpMyYID",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "id_str": "2077772784360033349",
            "id": "2077772784360033349",
            "media_url_https": "https://pbs.twimg.com/media/GRQxB8CmDpD9SvK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077772790233076389/photo/1",
            "indices": [
              "145",
              "168"
            ],
            "url": "https://t.co/U1TOpMyYID",
            "media_url": "http://pbs.twimg.com/media/G6x0c47KpFkrBra.jpg",
            "id_str": "2077772784739294699",
            "id": "2077772784739294699",
            "media_url_https": "https://pbs.twimg.com/media/G6x0c47KpFkrBra.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/U1TOpMyYID"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062180435751998752"
          ],
          "editableUntil": "2026-06-03T15:31:44.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "57",
              "66"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "67",
              "70"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "71",
              "84"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062180435751998752/photo/1",
            "indices": [
              "85",
              "108"
            ],
            "url": "https://t.co/m87LAKzscR",
            "media_url": "http://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "id_str": "2062180429879970397",
            "id": "2062180429879970397",
            "media_url_https": "https://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/m87LAKzscR"
          }
        ]
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "0",
      "id_str": "2062180435751998752",
      "truncated": false,
      "retweet_count": "1",
      "id": "2062180435751998752",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 03 14:31:44 +0000 2026",
      "favorited": false,
      "full_text": "Found by Skye, drawn by all. Is it a newt? It is a newt. #Chiswick #W4 #LBofHounslow https://t.co/m87LAKzscR",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062180435751998752/photo/1",
            "indices": [
              "85",
              "108"
            ],
            "url": "https://t.co/m87LAKzscR",
            "media_url": "http://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "id_str": "2062180429879970397",
            "id": "2062180429879970397",
            "media_url_https": "https://pbs.twimg.com/media/GXQoC8zlJ3o4JEY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/m87LAKzscR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2073047973886971896"
          ],
          "editableUntil": "2026-07-03T15:15:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "124",
              "133"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "134",
              "137"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "138",
              "151"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2073047973886971896/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/NG02UwlPc9",
            "media_url": "http://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "id_str": "2073047968013443137",
            "id": "2073047968013443137",
            "media_url_https": "https://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NG02UwlPc9"
          }
        ]
      },
      "display_text_range": [
        "0",
        "175"
      ],
      "favorite_count": "30",
      "id_str": "2073047973886971896",
      "truncated": false,
      "retweet_count": "0",
      "id": "2073047973886971896",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 03 14:15:27 +0000 2026",
      "favorited": false,
      "full_text": "The visitors’ prize went to a mulberry tree in potato print, and the artist went to the biscuit table. Well deserved, both. #Chiswick #W4 #LBofHounslow https://t.co/NG02UwlPc9",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2073047973886971896/photo/1",
            "indices": [
              "152",
              "175"
            ],
            "url": "https://t.co/NG02UwlPc9",
            "media_url": "http://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "id_str": "2073047968013443137",
            "id": "2073047968013443137",
            "media_url_https": "https://pbs.twimg.com/media/GQWCJ32Fl5LpGzR.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NG02UwlPc9"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071989813903251488"
          ],
          "editableUntil": "2026-06-30T17:10:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "LBofHounslow",
            "screen_name": "LBofHounslow",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "682008436",
            "id": "682008436"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2071989813903251488",
      "truncated": false,
      "retweet_count": "3",
      "id": "2071989813903251488",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 30 16:10:42 +0000 2026",
      "favorited": false,
      "full_text": "RT @LBofHounslow: Street play days are back. Close your road for an afternoon and let the children have it: apply by 10 July.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037537666629664029"
          ],
          "editableUntil": "2026-03-27T15:30:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "25",
      "id_str": "2037537666629664029",
      "truncated": false,
      "retweet_count": "2",
      "id": "2037537666629664029",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 27 14:30:10 +0000 2026",
      "favorited": false,
      "full_text": "To the driver of the silver car AB51 ABC, parked over the zigzags again at home time: please do not. Children are small and walls are hard. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067241085829599648"
          ],
          "editableUntil": "2026-06-17T14:40:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "id_str": "2067241079954804861",
            "id": "2067241079954804861",
            "media_url_https": "https://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "9",
      "id_str": "2067241085829599648",
      "truncated": false,
      "retweet_count": "3",
      "id": "2067241085829599648",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 13:40:57 +0000 2026",
      "favorited": false,
      "full_text": "The sack race, the egg race, the race that turned into a different race. Blue house by two points! #Chiswick #W4 #LBofHounslow https://t.co/8sKM27G8Gd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "id_str": "2067241079954804861",
            "id": "2067241079954804861",
            "media_url_https": "https://pbs.twimg.com/media/GfRCNjqi5NB2qHo.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067241085829599648/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/8sKM27G8Gd",
            "media_url": "http://pbs.twimg.com/media/G0qHfPId12P0xuZ.jpg",
            "id_str": "2067241080333509074",
            "id": "2067241080333509074",
            "media_url_https": "https://pbs.twimg.com/media/G0qHfPId12P0xuZ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8sKM27G8Gd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2054934884647811463"
          ],
          "editableUntil": "2026-05-14T15:40:30.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "5",
              "14"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "15",
              "18"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "19",
              "32"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2054934884647811463/photo/1",
            "indices": [
              "33",
              "56"
            ],
            "url": "https://t.co/Rrqyy607sq",
            "media_url": "http://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "id_str": "2054934878772583819",
            "id": "2054934878772583819",
            "media_url_https": "https://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Rrqyy607sq"
          }
        ]
      },
      "display_text_range": [
        "0",
        "56"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "2054880086063781107",
      "in_reply_to_status_id": "2054880086063781107",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2054934884647811463",
      "truncated": false,
      "retweet_count": "0",
      "id": "2054934884647811463",
      "possibly_sensitive": false,
      "created_at": "Thu May 14 14:40:30 +0000 2026",
      "favorited": false,
      "full_text": "See? #Chiswick #W4 #LBofHounslow https://t.co/Rrqyy607sq",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2054934884647811463/photo/1",
            "indices": [
              "33",
              "56"
            ],
            "url": "https://t.co/Rrqyy607sq",
            "media_url": "http://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "id_str": "2054934878772583819",
            "id": "2054934878772583819",
            "media_url_https": "https://pbs.twimg.com/media/Gi93MiVqYrNxaBW.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Rrqyy607sq"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1981376342914669737"
          ],
          "editableUntil": "2025-10-23T16:05:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981376342914669737/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/YFG9kcgUDH",
            "media_url": "http://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "id_str": "1981376337042744804",
            "id": "1981376337042744804",
            "media_url_https": "https://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YFG9kcgUDH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "6",
      "id_str": "1981376342914669737",
      "truncated": false,
      "retweet_count": "1",
      "id": "1981376342914669737",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 23 15:05:07 +0000 2025",
      "favorited": false,
      "full_text": "Eighty-one pumpkins were carved on the PTA’s pumpkin evening. The winning one sings. We do not know how. #Chiswick #W4 #LBofHounslow https://t.co/YFG9kcgUDH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981376342914669737/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/YFG9kcgUDH",
            "media_url": "http://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "id_str": "1981376337042744804",
            "id": "1981376337042744804",
            "media_url_https": "https://pbs.twimg.com/media/G5CWMxKKQloPnex.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YFG9kcgUDH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031383477615067690"
          ],
          "editableUntil": "2026-03-10T15:55:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "83",
              "86"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "112",
              "121"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "122",
              "125"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "126",
              "139"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031383477615067690/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/DfREWWwfJq",
            "media_url": "http://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "id_str": "2031383471743570099",
            "id": "2031383471743570099",
            "media_url_https": "https://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DfREWWwfJq"
          }
        ]
      },
      "display_text_range": [
        "0",
        "163"
      ],
      "favorite_count": "5",
      "id_str": "2031383477615067690",
      "truncated": false,
      "retweet_count": "1",
      "id": "2031383477615067690",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 10 14:55:37 +0000 2026",
      "favorited": false,
      "full_text": "Our wormery is a week old. Sand, soil, leaves, worms: day one tidy, day seven not. #1W have drawn every tunnel. #Chiswick #W4 #LBofHounslow https://t.co/DfREWWwfJq",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031383477615067690/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/DfREWWwfJq",
            "media_url": "http://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "id_str": "2031383471743570099",
            "id": "2031383471743570099",
            "media_url_https": "https://pbs.twimg.com/media/GsxDg2TtuZ97kUP.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/DfREWWwfJq"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056760551928793671"
          ],
          "editableUntil": "2026-05-19T16:35:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "30",
      "id_str": "2056760551928793671",
      "truncated": false,
      "retweet_count": "3",
      "id": "2056760551928793671",
      "possibly_sensitive": false,
      "created_at": "Tue May 19 15:35:03 +0000 2026",
      "favorited": false,
      "full_text": "Leavers’ play: scripts have gone home. Lines by half term, please, and no changing the ending, however much better yours is. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2000994478455094963"
          ],
          "editableUntil": "2025-12-16T19:20:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "88",
              "97"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "98",
              "101"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "102",
              "115"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000994478455094963/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/8cqaB3lTRu",
            "media_url": "http://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "id_str": "2000994472583129562",
            "id": "2000994472583129562",
            "media_url_https": "https://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8cqaB3lTRu"
          }
        ]
      },
      "display_text_range": [
        "0",
        "139"
      ],
      "favorite_count": "11",
      "id_str": "2000994478455094963",
      "truncated": false,
      "retweet_count": "3",
      "id": "2000994478455094963",
      "possibly_sensitive": false,
      "created_at": "Tue Dec 16 18:20:35 +0000 2025",
      "favorited": false,
      "full_text": "Carols by the river with the whole choir, lanterns and a fox who stayed for two verses. #Chiswick #W4 #LBofHounslow https://t.co/8cqaB3lTRu",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000994478455094963/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/8cqaB3lTRu",
            "media_url": "http://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "id_str": "2000994472583129562",
            "id": "2000994472583129562",
            "media_url_https": "https://pbs.twimg.com/media/G2mkWWrxkGv90Qj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8cqaB3lTRu"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000994478455094963/photo/1",
            "indices": [
              "116",
              "139"
            ],
            "url": "https://t.co/8cqaB3lTRu",
            "media_url": "http://pbs.twimg.com/media/GjEInoiFkaBlbCc.jpg",
            "id_str": "2000994472961720972",
            "id": "2000994472961720972",
            "media_url_https": "https://pbs.twimg.com/media/GjEInoiFkaBlbCc.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/8cqaB3lTRu"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029592996348262782"
          ],
          "editableUntil": "2026-03-05T17:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "82",
              "91"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "92",
              "95"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "96",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029592996348262782/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/df6s7HwTzs",
            "media_url": "http://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "id_str": "2029592990475825928",
            "id": "2029592990475825928",
            "media_url_https": "https://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/df6s7HwTzs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "27",
      "id_str": "2029592996348262782",
      "truncated": false,
      "retweet_count": "2",
      "id": "2029592996348262782",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 05 16:20:53 +0000 2026",
      "favorited": false,
      "full_text": "Best home-made costume: Agnes (3W), a library. Yes, the building. The doors open. #Chiswick #W4 #LBofHounslow https://t.co/df6s7HwTzs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029592996348262782/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/df6s7HwTzs",
            "media_url": "http://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "id_str": "2029592990475825928",
            "id": "2029592990475825928",
            "media_url_https": "https://pbs.twimg.com/media/GCDOvoeeAepC1Az.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/df6s7HwTzs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2069883379909498618"
          ],
          "editableUntil": "2026-06-24T21:40:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "119",
              "128"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "129",
              "132"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "133",
              "146"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069883379909498618/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/wjz0jxbYhV",
            "media_url": "http://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "id_str": "2069883374034459349",
            "id": "2069883374034459349",
            "media_url_https": "https://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wjz0jxbYhV"
          }
        ]
      },
      "display_text_range": [
        "0",
        "170"
      ],
      "favorite_count": "19",
      "id_str": "2069883379909498618",
      "truncated": false,
      "retweet_count": "3",
      "id": "2069883379909498618",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 24 20:40:29 +0000 2026",
      "favorited": false,
      "full_text": "One night under canvas. We can report that owls are loud, that stars are many and that Mrs Farnham sings in her sleep. #Chiswick #W4 #LBofHounslow https://t.co/wjz0jxbYhV",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069883379909498618/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/wjz0jxbYhV",
            "media_url": "http://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "id_str": "2069883374034459349",
            "id": "2069883374034459349",
            "media_url_https": "https://pbs.twimg.com/media/G1ZoP6mvEmE6Jo6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/wjz0jxbYhV"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2069054992284254538"
          ],
          "editableUntil": "2026-06-22T14:48:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "131",
              "140"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "141",
              "144"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "145",
              "158"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069054992284254538/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/TGc78V3lf6",
            "media_url": "http://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "id_str": "2069054986414221076",
            "id": "2069054986414221076",
            "media_url_https": "https://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TGc78V3lf6"
          }
        ]
      },
      "display_text_range": [
        "0",
        "182"
      ],
      "favorite_count": "22",
      "id_str": "2069054992284254538",
      "truncated": false,
      "retweet_count": "4",
      "id": "2069054992284254538",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 22 13:48:46 +0000 2026",
      "favorited": false,
      "full_text": "For Windrush Day #5H invited grandparents to tell us about the journey. The suitcase on the wall holds what each of us would take. #Chiswick #W4 #LBofHounslow https://t.co/TGc78V3lf6",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069054992284254538/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/TGc78V3lf6",
            "media_url": "http://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "id_str": "2069054986414221076",
            "id": "2069054986414221076",
            "media_url_https": "https://pbs.twimg.com/media/GFGd4tjkMA5PW2z.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TGc78V3lf6"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032429037912311917"
          ],
          "editableUntil": "2026-03-13T13:10:18.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032429037912311917/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/z4YtVRMOO7",
            "media_url": "http://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "id_str": "2032429032040675685",
            "id": "2032429032040675685",
            "media_url_https": "https://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/z4YtVRMOO7"
          }
        ]
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "14",
      "id_str": "2032429037912311917",
      "truncated": false,
      "retweet_count": "3",
      "id": "2032429037912311917",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 12:10:18 +0000 2026",
      "favorited": false,
      "full_text": "How does a kingfisher dive? This wonderful picture shows all of it. Photo: © Marlow &amp; Tench Picture Agency, all rights reserved. #Chiswick #W4 #LBofHounslow https://t.co/z4YtVRMOO7",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032429037912311917/photo/1",
            "indices": [
              "161",
              "184"
            ],
            "url": "https://t.co/z4YtVRMOO7",
            "media_url": "http://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "id_str": "2032429032040675685",
            "id": "2032429032040675685",
            "media_url_https": "https://pbs.twimg.com/media/GZbk5WltzIjZCwh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/z4YtVRMOO7"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062178120497296263"
          ],
          "editableUntil": "2026-06-03T15:22:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062178120497296263/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/RxtF8VvzgP",
            "media_url": "http://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "id_str": "2062178114624524263",
            "id": "2062178114624524263",
            "media_url_https": "https://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RxtF8VvzgP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "10",
      "id_str": "2062178120497296263",
      "truncated": false,
      "retweet_count": "1",
      "id": "2062178120497296263",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 03 14:22:32 +0000 2026",
      "favorited": false,
      "full_text": "Nets, trays, silence, SHRIEK. #4W found two newts, a water boatman and Mr Sundaram’s other glove. #Chiswick #W4 #LBofHounslow https://t.co/RxtF8VvzgP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062178120497296263/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/RxtF8VvzgP",
            "media_url": "http://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "id_str": "2062178114624524263",
            "id": "2062178114624524263",
            "media_url_https": "https://pbs.twimg.com/media/G54HFZvPio0irhO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RxtF8VvzgP"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062178120497296263/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/RxtF8VvzgP",
            "media_url": "http://pbs.twimg.com/media/GHbiHabFeftz6DX.jpg",
            "id_str": "2062178115002021917",
            "id": "2062178115002021917",
            "media_url_https": "https://pbs.twimg.com/media/GHbiHabFeftz6DX.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/RxtF8VvzgP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2044057322127716246"
          ],
          "editableUntil": "2026-04-14T15:16:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RH",
            "indices": [
              "71",
              "74"
            ]
          },
          {
            "text": "RW",
            "indices": [
              "79",
              "82"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044057322127716246/photo/1",
            "indices": [
              "131",
              "154"
            ],
            "url": "https://t.co/1iQvPfrvJ1",
            "media_url": "http://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "id_str": "2044057316253790367",
            "id": "2044057316253790367",
            "media_url_https": "https://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1iQvPfrvJ1"
          }
        ]
      },
      "display_text_range": [
        "0",
        "154"
      ],
      "favorite_count": "7",
      "id_str": "2044057322127716246",
      "truncated": false,
      "retweet_count": "3",
      "id": "2044057322127716246",
      "possibly_sensitive": false,
      "created_at": "Tue Apr 14 14:16:57 +0000 2026",
      "favorited": false,
      "full_text": "Ten eggs, one warm box and sixty children who have learned to whisper. #RH and #RW are on chick watch. #Chiswick #W4 #LBofHounslow https://t.co/1iQvPfrvJ1",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2044057322127716246/photo/1",
            "indices": [
              "131",
              "154"
            ],
            "url": "https://t.co/1iQvPfrvJ1",
            "media_url": "http://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "id_str": "2044057316253790367",
            "id": "2044057316253790367",
            "media_url_https": "https://pbs.twimg.com/media/Gn3CYvSj04HDhPY.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1iQvPfrvJ1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963980525794568171"
          ],
          "editableUntil": "2025-09-05T16:00:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/z7kueV7xGv",
            "expanded_url": "https://www.williamhogarth.example/news/september",
            "display_url": "williamhogarth.example/new…",
            "indices": [
              "126",
              "149"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "177"
      ],
      "favorite_count": "9",
      "id_str": "1963980525794568171",
      "truncated": false,
      "retweet_count": "1",
      "id": "1963980525794568171",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 05 15:00:21 +0000 2025",
      "favorited": false,
      "full_text": "Our first newsletter is out: clubs, PE days, who is who, and Mrs Cudjoe’s new lunch menu (yes, the Thursday crumble is back). https://t.co/z7kueV7xGv #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973043196197281438"
          ],
          "editableUntil": "2025-09-30T16:12:10.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "harvest",
            "indices": [
              "150",
              "158"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "172"
      ],
      "favorite_count": "28",
      "id_str": "1973043196197281438",
      "truncated": false,
      "retweet_count": "2",
      "id": "1973043196197281438",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 30 15:12:10 +0000 2025",
      "favorited": false,
      "full_text": "Harvest is on Thursday. Tins, packets, pasta, tea: everything goes to the food bank the same afternoon. Please nothing that is older than your child. #harvest #Chiswick #W4",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1977634189081498369"
          ],
          "editableUntil": "2025-10-13T08:15:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "29",
      "id_str": "1977634189081498369",
      "truncated": false,
      "retweet_count": "1",
      "id": "1977634189081498369",
      "possibly_sensitive": false,
      "created_at": "Mon Oct 13 07:15:08 +0000 2025",
      "favorited": false,
      "full_text": "Individual photographs tomorrow! Clean faces appreciated until at least 10 a.m. Siblings who are still too small for school: come to the hall at 8.15. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1988630446211800294"
          ],
          "editableUntil": "2025-11-12T16:30:20.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "AntiBullyingWeek",
            "indices": [
              "88",
              "105"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988630446211800294/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/1FnlYHo26h",
            "media_url": "http://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "id_str": "1988630440338363075",
            "id": "1988630440338363075",
            "media_url_https": "https://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1FnlYHo26h"
          }
        ]
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "12",
      "id_str": "1988630446211800294",
      "truncated": false,
      "retweet_count": "0",
      "id": "1988630446211800294",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 12 15:30:20 +0000 2025",
      "favorited": false,
      "full_text": "Odd Socks Day! For some of us this took planning. For Mr Marsh it was simply Wednesday. #AntiBullyingWeek #Chiswick #W4 #LBofHounslow https://t.co/1FnlYHo26h",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1988630446211800294/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/1FnlYHo26h",
            "media_url": "http://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "id_str": "1988630440338363075",
            "id": "1988630440338363075",
            "media_url_https": "https://pbs.twimg.com/media/Gw5LlFtZm2xfaFS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1FnlYHo26h"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1963559153434903571"
          ],
          "editableUntil": "2025-09-04T12:05:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "RH",
            "indices": [
              "50",
              "53"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "142",
              "151"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "152",
              "155"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "156",
              "169"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1963559153434903571/photo/1",
            "indices": [
              "170",
              "193"
            ],
            "url": "https://t.co/AV4ETNQIzd",
            "media_url": "http://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "id_str": "1963559147561395926",
            "id": "1963559147561395926",
            "media_url_https": "https://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AV4ETNQIzd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "193"
      ],
      "favorite_count": "5",
      "id_str": "1963559153434903571",
      "truncated": false,
      "retweet_count": "2",
      "id": "1963559153434903571",
      "possibly_sensitive": false,
      "created_at": "Thu Sep 04 11:05:58 +0000 2025",
      "favorited": false,
      "full_text": "Every peg has a picture, every picture has a peg. #RH have already found the snail, the kite and the teapot, and nobody has lost a shoe. Yet. #Chiswick #W4 #LBofHounslow https://t.co/AV4ETNQIzd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1963559153434903571/photo/1",
            "indices": [
              "170",
              "193"
            ],
            "url": "https://t.co/AV4ETNQIzd",
            "media_url": "http://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "id_str": "1963559147561395926",
            "id": "1963559147561395926",
            "media_url_https": "https://pbs.twimg.com/media/G1qad4xv0TcWQvO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/AV4ETNQIzd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2079550785060314344"
          ],
          "editableUntil": "2026-07-21T13:55:18.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "156",
              "165"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "166",
              "169"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "170",
              "183"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079550785060314344/photo/1",
            "indices": [
              "184",
              "207"
            ],
            "url": "https://t.co/7nn9mMkqVo",
            "media_url": "http://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "id_str": "2079550779188394536",
            "id": "2079550779188394536",
            "media_url_https": "https://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7nn9mMkqVo"
          }
        ]
      },
      "display_text_range": [
        "0",
        "207"
      ],
      "favorite_count": "21",
      "id_str": "2079550785060314344",
      "truncated": false,
      "retweet_count": "0",
      "id": "2079550785060314344",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 21 12:55:18 +0000 2026",
      "favorited": false,
      "full_text": "The bell has gone, the chairs are up and there is one lone trainer in the middle of the playground. Have a wonderful holiday. Back on Thursday 3 September! #Chiswick #W4 #LBofHounslow https://t.co/7nn9mMkqVo",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079550785060314344/photo/1",
            "indices": [
              "184",
              "207"
            ],
            "url": "https://t.co/7nn9mMkqVo",
            "media_url": "http://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "id_str": "2079550779188394536",
            "id": "2079550779188394536",
            "media_url_https": "https://pbs.twimg.com/media/GKDrpqGawBAZKhV.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7nn9mMkqVo"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2061353251895704359"
          ],
          "editableUntil": "2026-06-01T08:44:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "268"
      ],
      "favorite_count": "24",
      "id_str": "2061353251895704359",
      "truncated": false,
      "retweet_count": "4",
      "id": "2061353251895704359",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 01 07:44:48 +0000 2026",
      "favorited": false,
      "full_text": "Seven weeks to go. Here is all of it in one list, so that nobody has to look for the letter:\n\n5 June: class photographs, smiles optional\n9 June: phonics check in Year 1, no revising, just breakfast\n12 June: Summer Fair rota closes (please!)\n17 June: sports day at the…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1994430308810662764"
          ],
          "editableUntil": "2025-11-28T16:36:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "97",
              "106"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "107",
              "110"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "111",
              "124"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1994430308810662764/photo/1",
            "indices": [
              "125",
              "148"
            ],
            "url": "https://t.co/e1IyHoUvQe",
            "media_url": "http://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "id_str": "1994430302939727795",
            "id": "1994430302939727795",
            "media_url_https": "https://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e1IyHoUvQe"
          }
        ]
      },
      "display_text_range": [
        "0",
        "148"
      ],
      "favorite_count": "8",
      "id_str": "1994430308810662764",
      "truncated": false,
      "retweet_count": "0",
      "id": "1994430308810662764",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 28 15:36:55 +0000 2025",
      "favorited": false,
      "full_text": "A ceilidh in the hall for St Andrew’s Day! Mrs Macready called the steps. Most of us heard them. #Chiswick #W4 #LBofHounslow https://t.co/e1IyHoUvQe",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1994430308810662764/photo/1",
            "indices": [
              "125",
              "148"
            ],
            "url": "https://t.co/e1IyHoUvQe",
            "media_url": "http://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "id_str": "1994430302939727795",
            "id": "1994430302939727795",
            "media_url_https": "https://pbs.twimg.com/media/Gs0enMTJQgy0seG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/e1IyHoUvQe"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1969035773605297156"
          ],
          "editableUntil": "2025-09-19T14:48:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "129",
              "138"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "139",
              "142"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "143",
              "156"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1969035773605297156/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/NztG1Hl61f",
            "media_url": "http://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "id_str": "1969035767732813186",
            "id": "1969035767732813186",
            "media_url_https": "https://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NztG1Hl61f"
          }
        ]
      },
      "display_text_range": [
        "0",
        "180"
      ],
      "favorite_count": "17",
      "id_str": "1969035773605297156",
      "truncated": false,
      "retweet_count": "0",
      "id": "1969035773605297156",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 19 13:48:06 +0000 2025",
      "favorited": false,
      "full_text": "Our first Star of the Week in #2H is Jide, for showing everybody where everything is, including the teacher. Look at that smile! #Chiswick #W4 #LBofHounslow https://t.co/NztG1Hl61f",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1969035773605297156/photo/1",
            "indices": [
              "157",
              "180"
            ],
            "url": "https://t.co/NztG1Hl61f",
            "media_url": "http://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "id_str": "1969035767732813186",
            "id": "1969035767732813186",
            "media_url_https": "https://pbs.twimg.com/media/Ggr1AL4Ii3mpGon.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/NztG1Hl61f"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2019068434841068711"
          ],
          "editableUntil": "2026-02-04T16:20:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "110",
              "119"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "120",
              "123"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "124",
              "137"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2019068434841068711/photo/1",
            "indices": [
              "138",
              "161"
            ],
            "url": "https://t.co/tydxdzbNgV",
            "media_url": "http://pbs.twimg.com/media/GSaWGW5EFhnVMJG.jpg",
            "id_str": "2019068428966864201",
            "id": "2019068428966864201",
            "media_url_https": "https://pbs.twimg.com/media/GSaWGW5EFhnVMJG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tydxdzbNgV"
          }
        ]
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "1",
      "id_str": "2019068434841068711",
      "truncated": false,
      "retweet_count": "2",
      "id": "2019068434841068711",
      "possibly_sensitive": false,
      "created_at": "Wed Feb 04 15:20:02 +0000 2026",
      "favorited": false,
      "full_text": "Hattie and Max from #3H, who played the whole of “Hot Cross Buns” without stopping. Twice. We asked for once. #Chiswick #W4 #LBofHounslow https://t.co/tydxdzbNgV",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2019068434841068711/photo/1",
            "indices": [
              "138",
              "161"
            ],
            "url": "https://t.co/tydxdzbNgV",
            "media_url": "http://pbs.twimg.com/media/GSaWGW5EFhnVMJG.jpg",
            "id_str": "2019068428966864201",
            "id": "2019068428966864201",
            "media_url_https": "https://pbs.twimg.com/media/GSaWGW5EFhnVMJG.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tydxdzbNgV"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2019789427308634662"
          ],
          "editableUntil": "2026-02-06T16:05:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2019789427308634662/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/PRywvKdImr",
            "media_url": "http://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "id_str": "2019789421436130953",
            "id": "2019789421436130953",
            "media_url_https": "https://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/PRywvKdImr"
          }
        ]
      },
      "display_text_range": [
        "0",
        "185"
      ],
      "favorite_count": "7",
      "id_str": "2019789427308634662",
      "truncated": false,
      "retweet_count": "4",
      "id": "2019789427308634662",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 06 15:05:00 +0000 2026",
      "favorited": false,
      "full_text": "NSPCC Number Day: the whole school came as a number, a shape or, in one case, a recurring decimal. £301 raised (prime? ask a Year 5). #Chiswick #W4 #LBofHounslow https://t.co/PRywvKdImr",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2019789427308634662/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/PRywvKdImr",
            "media_url": "http://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "id_str": "2019789421436130953",
            "id": "2019789421436130953",
            "media_url_https": "https://pbs.twimg.com/media/GidYKZj7Uvez1ua.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/PRywvKdImr"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2028488149564785609"
          ],
          "editableUntil": "2026-03-02T16:10:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "76",
              "79"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "144",
              "153"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "154",
              "157"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "158",
              "171"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2028488149564785609/photo/1",
            "indices": [
              "172",
              "195"
            ],
            "url": "https://t.co/poAnYneMhl",
            "media_url": "http://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "id_str": "2028488143691327014",
            "id": "2028488143691327014",
            "media_url_https": "https://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/poAnYneMhl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "195"
      ],
      "favorite_count": "12",
      "id_str": "2028488149564785609",
      "truncated": false,
      "retweet_count": "2",
      "id": "2028488149564785609",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 02 15:10:37 +0000 2026",
      "favorited": false,
      "full_text": "Dydd Gŵyl Dewi hapus, one day late! Mr Bevan brought Welsh cakes for all of #6H and told them that the recipe is a secret. It is on the packet. #Chiswick #W4 #LBofHounslow https://t.co/poAnYneMhl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2028488149564785609/photo/1",
            "indices": [
              "172",
              "195"
            ],
            "url": "https://t.co/poAnYneMhl",
            "media_url": "http://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "id_str": "2028488143691327014",
            "id": "2028488143691327014",
            "media_url_https": "https://pbs.twimg.com/media/GJiZQQWToaH9a5E.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/poAnYneMhl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2062864656760325498"
          ],
          "editableUntil": "2026-06-05T12:50:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "70",
              "79"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "80",
              "83"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "84",
              "97"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062864656760325498/photo/1",
            "indices": [
              "98",
              "121"
            ],
            "url": "https://t.co/pITQbZhDwF",
            "media_url": "http://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "id_str": "2062864650885891075",
            "id": "2062864650885891075",
            "media_url_https": "https://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pITQbZhDwF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "121"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "2062560129318019278",
      "in_reply_to_status_id": "2062560129318019278",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2062864656760325498",
      "truncated": false,
      "retweet_count": "3",
      "id": "2062864656760325498",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 05 11:50:35 +0000 2026",
      "favorited": false,
      "full_text": "He was IN the custard. He has been washed and is drying with dignity. #Chiswick #W4 #LBofHounslow https://t.co/pITQbZhDwF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2062864656760325498/photo/1",
            "indices": [
              "98",
              "121"
            ],
            "url": "https://t.co/pITQbZhDwF",
            "media_url": "http://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "id_str": "2062864650885891075",
            "id": "2062864650885891075",
            "media_url_https": "https://pbs.twimg.com/media/GA4QDWnFKD1U9BS.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pITQbZhDwF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991923293619119922"
          ],
          "editableUntil": "2025-11-21T18:34:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "7",
      "in_reply_to_status_id_str": "1991919636184349632",
      "in_reply_to_status_id": "1991919636184349632",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1991923293619119922",
      "truncated": false,
      "retweet_count": "2",
      "id": "1991923293619119922",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 21 17:34:56 +0000 2025",
      "favorited": false,
      "full_text": "Board one was won by Krish Mahadevan after 52 moves. Please ask him about the rook. Then sit down, because it takes a while. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074878682726807385"
          ],
          "editableUntil": "2026-07-08T16:30:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "111",
              "120"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "121",
              "124"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "125",
              "138"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074878682726807385/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/Vs7XlNV6ad",
            "media_url": "http://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "id_str": "2074878676855390448",
            "id": "2074878676855390448",
            "media_url_https": "https://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Vs7XlNV6ad"
          }
        ]
      },
      "display_text_range": [
        "0",
        "162"
      ],
      "favorite_count": "22",
      "id_str": "2074878682726807385",
      "truncated": false,
      "retweet_count": "3",
      "id": "2074878682726807385",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 08 15:30:02 +0000 2026",
      "favorited": false,
      "full_text": "Sign up for the Summer Reading Challenge at Chiswick Library from Saturday: six books, one medal, no homework. #Chiswick #W4 #LBofHounslow https://t.co/Vs7XlNV6ad",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2074878682726807385/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/Vs7XlNV6ad",
            "media_url": "http://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "id_str": "2074878676855390448",
            "id": "2074878676855390448",
            "media_url_https": "https://pbs.twimg.com/media/G8ICAKb40XCFIoF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Vs7XlNV6ad"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1979212111413004119"
          ],
          "editableUntil": "2025-10-17T16:45:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "154",
              "163"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "164",
              "167"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "168",
              "181"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "181"
      ],
      "favorite_count": "15",
      "id_str": "1979212111413004119",
      "truncated": false,
      "retweet_count": "0",
      "id": "1979212111413004119",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 17 15:45:14 +0000 2025",
      "favorited": false,
      "full_text": "We are looking for a parent governor. You need a free evening twice a term, an opinion, and the ability to keep it to two minutes. Forms from the office. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2035019582666091386"
          ],
          "editableUntil": "2026-03-20T16:44:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "107",
              "116"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "117",
              "120"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "121",
              "134"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "134"
      ],
      "favorite_count": "10",
      "id_str": "2035019582666091386",
      "truncated": false,
      "retweet_count": "1",
      "id": "2035019582666091386",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 20 15:44:12 +0000 2026",
      "favorited": false,
      "full_text": "Every child in Year 5 can now swim 25 metres. Every one. Coach Peart has gone somewhere quiet to be proud. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031029889399091346"
          ],
          "editableUntil": "2026-03-09T16:30:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "88",
              "91"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "128",
              "137"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "138",
              "141"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "142",
              "155"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "155"
      ],
      "favorite_count": "1",
      "id_str": "2031029889399091346",
      "truncated": false,
      "retweet_count": "4",
      "id": "2031029889399091346",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 09 15:30:35 +0000 2026",
      "favorited": false,
      "full_text": "Spelling bee: the final word was “rhythm”, and it took eleven of us. Well spelt, Esi of #5H, who closed her eyes and conducted. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057145819724725886"
          ],
          "editableUntil": "2026-05-20T18:05:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "86",
              "95"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "96",
              "99"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "100",
              "113"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057145819724725886/photo/1",
            "indices": [
              "114",
              "137"
            ],
            "url": "https://t.co/Yjp55eyXcd",
            "media_url": "http://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "id_str": "2057145813851162508",
            "id": "2057145813851162508",
            "media_url_https": "https://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Yjp55eyXcd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "137"
      ],
      "favorite_count": "0",
      "id_str": "2057145819724725886",
      "truncated": false,
      "retweet_count": "2",
      "id": "2057145819724725886",
      "possibly_sensitive": false,
      "created_at": "Wed May 20 17:05:58 +0000 2026",
      "favorited": false,
      "full_text": "Our tag rugby team came third of fourteen, and first in sharing their oranges. Bravo! #Chiswick #W4 #LBofHounslow https://t.co/Yjp55eyXcd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2057145819724725886/photo/1",
            "indices": [
              "114",
              "137"
            ],
            "url": "https://t.co/Yjp55eyXcd",
            "media_url": "http://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "id_str": "2057145813851162508",
            "id": "2057145813851162508",
            "media_url_https": "https://pbs.twimg.com/media/GjMcHI2I5Ek4qO7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Yjp55eyXcd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1995530898373922009"
          ],
          "editableUntil": "2025-12-01T17:30:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "104",
              "113"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "114",
              "117"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "118",
              "131"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1995530898373922009/photo/1",
            "indices": [
              "132",
              "155"
            ],
            "url": "https://t.co/7NTZOtv3fx",
            "media_url": "http://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "id_str": "1995530892503299432",
            "id": "1995530892503299432",
            "media_url_https": "https://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7NTZOtv3fx"
          }
        ]
      },
      "display_text_range": [
        "0",
        "155"
      ],
      "favorite_count": "17",
      "id_str": "1995530898373922009",
      "truncated": false,
      "retweet_count": "1",
      "id": "1995530898373922009",
      "possibly_sensitive": false,
      "created_at": "Mon Dec 01 16:30:16 +0000 2025",
      "favorited": false,
      "full_text": "One down, twenty-three to go. Our Advent window is lit every day at half past four: walk past, look up. #Chiswick #W4 #LBofHounslow https://t.co/7NTZOtv3fx",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1995530898373922009/photo/1",
            "indices": [
              "132",
              "155"
            ],
            "url": "https://t.co/7NTZOtv3fx",
            "media_url": "http://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "id_str": "1995530892503299432",
            "id": "1995530892503299432",
            "media_url_https": "https://pbs.twimg.com/media/GaDX6pxZmYjxIcm.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/7NTZOtv3fx"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008792876580943326"
          ],
          "editableUntil": "2026-01-07T07:48:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "152"
      ],
      "favorite_count": "27",
      "id_str": "2008792876580943326",
      "truncated": false,
      "retweet_count": "1",
      "id": "2008792876580943326",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 07 06:48:38 +0000 2026",
      "favorited": false,
      "full_text": "The boiler has given up. We ARE open, in coats. Please send a warm layer and, if you own one, a hat with ears. More at noon. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2068368397303779208"
          ],
          "editableUntil": "2026-06-20T17:20:29.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "137",
              "146"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "147",
              "150"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "151",
              "164"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "id_str": "2068368391429687938",
            "id": "2068368391429687938",
            "media_url_https": "https://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "188"
      ],
      "favorite_count": "0",
      "id_str": "2068368397303779208",
      "truncated": false,
      "retweet_count": "0",
      "id": "2068368397303779208",
      "possibly_sensitive": false,
      "created_at": "Sat Jun 20 16:20:29 +0000 2026",
      "favorited": false,
      "full_text": "Our Summer Fair: sun, steel pans, a splat-the-teacher queue as far as the church, and £6,702 for the new library. You are extraordinary. #Chiswick #W4 #LBofHounslow https://t.co/Z2dvBBlEiF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "id_str": "2068368391429687938",
            "id": "2068368391429687938",
            "media_url_https": "https://pbs.twimg.com/media/GggoQaywfdnoMrO.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2068368397303779208/photo/1",
            "indices": [
              "165",
              "188"
            ],
            "url": "https://t.co/Z2dvBBlEiF",
            "media_url": "http://pbs.twimg.com/media/GZ9zmMvxZRwRMSE.jpg",
            "id_str": "2068368391808670823",
            "id": "2068368391808670823",
            "media_url_https": "https://pbs.twimg.com/media/GZ9zmMvxZRwRMSE.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Z2dvBBlEiF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1998397440916778130"
          ],
          "editableUntil": "2025-12-09T15:20:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "158",
              "167"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "168",
              "171"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "172",
              "185"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998397440916778130/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/JlNMzTxQy8",
            "media_url": "http://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "id_str": "1998397435044238148",
            "id": "1998397435044238148",
            "media_url_https": "https://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/JlNMzTxQy8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "209"
      ],
      "favorite_count": "13",
      "id_str": "1998397440916778130",
      "truncated": false,
      "retweet_count": "1",
      "id": "1998397440916778130",
      "possibly_sensitive": false,
      "created_at": "Tue Dec 09 14:20:53 +0000 2025",
      "favorited": false,
      "full_text": "Dress rehearsal. Two kings, nine sheep, one lobster (there is always one) and an innkeeper who said “Oh, come in then” and finished the play in four minutes. #Chiswick #W4 #LBofHounslow https://t.co/JlNMzTxQy8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1998397440916778130/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/JlNMzTxQy8",
            "media_url": "http://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "id_str": "1998397435044238148",
            "id": "1998397435044238148",
            "media_url_https": "https://pbs.twimg.com/media/GRBNd3FK8Pkl8YF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/JlNMzTxQy8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071603510114853569"
          ],
          "editableUntil": "2026-06-29T15:35:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "46",
              "49"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071603510114853569/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/TzrXjHNXTo",
            "media_url": "http://pbs.twimg.com/media/Gj5ZKk7Hn93XvDF.jpg",
            "id_str": "2071603504241874575",
            "id": "2071603504241874575",
            "media_url_https": "https://pbs.twimg.com/media/Gj5ZKk7Hn93XvDF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TzrXjHNXTo"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "30",
      "id_str": "2071603510114853569",
      "truncated": false,
      "retweet_count": "1",
      "id": "2071603510114853569",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 29 14:35:40 +0000 2026",
      "favorited": false,
      "full_text": "A visit from an old friend: Zebedee, who left #3W at Easter, came back to show us his new uniform. #Chiswick #W4 #LBofHounslow https://t.co/TzrXjHNXTo",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071603510114853569/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/TzrXjHNXTo",
            "media_url": "http://pbs.twimg.com/media/Gj5ZKk7Hn93XvDF.jpg",
            "id_str": "2071603504241874575",
            "id": "2071603504241874575",
            "media_url_https": "https://pbs.twimg.com/media/Gj5ZKk7Hn93XvDF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TzrXjHNXTo"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978105578518129576"
          ],
          "editableUntil": "2025-10-14T15:28:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "145",
              "148"
            ]
          },
          {
            "text": "forestschool",
            "indices": [
              "149",
              "162"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "163",
              "172"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "173",
              "176"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "177",
              "190"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978105578518129576/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/XfcIg51kTj",
            "media_url": "http://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "id_str": "1978105572647704248",
            "id": "1978105572647704248",
            "media_url_https": "https://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XfcIg51kTj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "214"
      ],
      "favorite_count": "2",
      "id_str": "1978105578518129576",
      "truncated": false,
      "retweet_count": "0",
      "id": "1978105578518129576",
      "possibly_sensitive": false,
      "created_at": "Tue Oct 14 14:28:16 +0000 2025",
      "favorited": false,
      "full_text": "Den building in the drizzle with Mr Dunmore. The rule of Forest School: if you can carry it alone, you may have it; if you cannot, ask a friend. #2W #forestschool #Chiswick #W4 #LBofHounslow https://t.co/XfcIg51kTj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978105578518129576/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/XfcIg51kTj",
            "media_url": "http://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "id_str": "1978105572647704248",
            "id": "1978105572647704248",
            "media_url_https": "https://pbs.twimg.com/media/GuBaj7rJ3Xqb7g1.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XfcIg51kTj"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978105578518129576/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/XfcIg51kTj",
            "media_url": "http://pbs.twimg.com/media/GEFIW2ahAfCTTnf.jpg",
            "id_str": "1978105573024354832",
            "id": "1978105573024354832",
            "media_url_https": "https://pbs.twimg.com/media/GEFIW2ahAfCTTnf.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XfcIg51kTj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029897515402204807"
          ],
          "editableUntil": "2026-03-06T13:30:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "5W",
            "indices": [
              "28",
              "31"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "142",
              "151"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "152",
              "155"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "156",
              "169"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "169"
      ],
      "favorite_count": "3",
      "id_str": "2029897515402204807",
      "truncated": false,
      "retweet_count": "1",
      "id": "2029897515402204807",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 06 12:30:56 +0000 2026",
      "favorited": false,
      "full_text": "Reading quiz final: #5H 31, #5W 31. Decided by who could find page 100 of anything fastest. Congratulations, 5W, and your very quick fingers. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1986091646583662525"
          ],
          "editableUntil": "2025-11-05T16:22:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "4W",
            "indices": [
              "25",
              "28"
            ]
          },
          {
            "text": "vikings",
            "indices": [
              "163",
              "171"
            ]
          },
          {
            "text": "learning",
            "indices": [
              "172",
              "181"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "182",
              "191"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "192",
              "195"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "196",
              "209"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986091646583662525/photo/1",
            "indices": [
              "210",
              "233"
            ],
            "url": "https://t.co/Pi4wJeypL1",
            "media_url": "http://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "id_str": "1986091640711175657",
            "id": "1986091640711175657",
            "media_url_https": "https://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Pi4wJeypL1"
          }
        ]
      },
      "display_text_range": [
        "0",
        "233"
      ],
      "favorite_count": "26",
      "id_str": "1986091646583662525",
      "truncated": false,
      "retweet_count": "0",
      "id": "1986091646583662525",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 05 15:22:03 +0000 2025",
      "favorited": false,
      "full_text": "The fleet is in. #4H and #4W have built thirty longships from milk cartons, and not one of them leaks (we tested all of them in the big sink, and then the floor). #vikings #learning #Chiswick #W4 #LBofHounslow https://t.co/Pi4wJeypL1",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986091646583662525/photo/1",
            "indices": [
              "210",
              "233"
            ],
            "url": "https://t.co/Pi4wJeypL1",
            "media_url": "http://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "id_str": "1986091640711175657",
            "id": "1986091640711175657",
            "media_url_https": "https://pbs.twimg.com/media/G6V220bo1MeK4dK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Pi4wJeypL1"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986091646583662525/photo/1",
            "indices": [
              "210",
              "233"
            ],
            "url": "https://t.co/Pi4wJeypL1",
            "media_url": "http://pbs.twimg.com/media/Gqp4z0OABNGuwEH.jpg",
            "id_str": "1986091641088482986",
            "id": "1986091641088482986",
            "media_url_https": "https://pbs.twimg.com/media/Gqp4z0OABNGuwEH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Pi4wJeypL1"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2053740833406293355"
          ],
          "editableUntil": "2026-05-11T08:35:46.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2053740833406293355/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/67ojPvdMLs",
            "media_url": "http://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "id_str": "2053740827535714208",
            "id": "2053740827535714208",
            "media_url_https": "https://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/67ojPvdMLs"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "22",
      "id_str": "2053740833406293355",
      "truncated": false,
      "retweet_count": "1",
      "id": "2053740833406293355",
      "possibly_sensitive": false,
      "created_at": "Mon May 11 07:35:46 +0000 2026",
      "favorited": false,
      "full_text": "Good luck, Year 6! Toast is on us all week from 8.10, with jam, marmalade and Mr Bevan’s terrible jokes. #Chiswick #W4 #LBofHounslow https://t.co/67ojPvdMLs",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2053740833406293355/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/67ojPvdMLs",
            "media_url": "http://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "id_str": "2053740827535714208",
            "id": "2053740827535714208",
            "media_url_https": "https://pbs.twimg.com/media/GoKf73JJbeZkIur.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/67ojPvdMLs"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1981729746581434736",
            "1981731311059321415"
          ],
          "editableUntil": "2025-10-24T15:29:25.000Z",
          "editsRemaining": "4",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "1",
      "id_str": "1981729746581434736",
      "truncated": false,
      "retweet_count": "4",
      "id": "1981729746581434736",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 24 14:29:25 +0000 2025",
      "favorited": false,
      "full_text": "And breathe. Half term is here! Back on Tuesday 4 November at 8.40. Conkers may return with their owners. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991919636184349632"
          ],
          "editableUntil": "2025-11-21T18:20:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "141",
              "150"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "151",
              "154"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "155",
              "168"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991919636184349632/photo/1",
            "indices": [
              "169",
              "192"
            ],
            "url": "https://t.co/rUJ0HXVIda",
            "media_url": "http://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "id_str": "1991919630311835851",
            "id": "1991919630311835851",
            "media_url_https": "https://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/rUJ0HXVIda"
          }
        ]
      },
      "display_text_range": [
        "0",
        "192"
      ],
      "favorite_count": "2",
      "id_str": "1991919636184349632",
      "truncated": false,
      "retweet_count": "4",
      "id": "1991919636184349632",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 21 17:20:24 +0000 2025",
      "favorited": false,
      "full_text": "Our chess club beat Strand Lane Primary by 7½ to 4½ on Friday. Special mention to the board that finished by torchlight after the fuse went. #Chiswick #W4 #LBofHounslow https://t.co/rUJ0HXVIda",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991919636184349632/photo/1",
            "indices": [
              "169",
              "192"
            ],
            "url": "https://t.co/rUJ0HXVIda",
            "media_url": "http://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "id_str": "1991919630311835851",
            "id": "1991919630311835851",
            "media_url_https": "https://pbs.twimg.com/media/Gy0hdhTAfSOHI6E.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/rUJ0HXVIda"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031750877674878078"
          ],
          "editableUntil": "2026-03-11T16:15:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "50",
              "53"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031750877674878078/video/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/0iR2ohp0wi",
            "media_url": "http://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "id_str": "2031750871801197882",
            "id": "2031750871801197882",
            "media_url_https": "https://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/0iR2ohp0wi"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "28",
      "id_str": "2031750877674878078",
      "truncated": false,
      "retweet_count": "0",
      "id": "2031750877674878078",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 11 15:15:32 +0000 2026",
      "favorited": false,
      "full_text": "Five, four, three… Paper boats on the tide table: #2W found out which shape carries most marbles. #Chiswick #W4 #LBofHounslow https://t.co/0iR2ohp0wi",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2031750877674878078/video/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/0iR2ohp0wi",
            "media_url": "http://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "id_str": "2031750871801197882",
            "video_info": {
              "aspect_ratio": [
                "4",
                "3"
              ],
              "duration_millis": "3200",
              "variants": [
                {
                  "bitrate": "256000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/ext_tw_video/2031750871801197882/pu/vid/avc1/320x240/JbQuFiAXQ6TNEV0e.mp4?tag=14"
                },
                {
                  "content_type": "application/x-mpegURL",
                  "url": "https://video.twimg.com/ext_tw_video/2031750871801197882/pu/pl/GuNDFreZRK65XI8O.m3u8?tag=14"
                },
                {
                  "bitrate": "950000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/ext_tw_video/2031750871801197882/pu/vid/avc1/640x480/OvWMKL9vRSTvf4jB.mp4?tag=14"
                }
              ]
            },
            "id": "2031750871801197882",
            "media_url_https": "https://pbs.twimg.com/ext_tw_video_thumb/2031750871801197882/pu/img/OvWMKL9vRSTvf4jB.jpg",
            "sizes": {
              "small": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              },
              "medium": {
                "w": "640",
                "h": "480",
                "resize": "fit"
              }
            },
            "type": "video",
            "display_url": "pic.twitter.com/0iR2ohp0wi"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008573262821869893"
          ],
          "editableUntil": "2026-01-06T17:15:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "129",
              "138"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "139",
              "142"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "143",
              "156"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "17",
      "id_str": "2008573262821869893",
      "truncated": false,
      "retweet_count": "0",
      "id": "2008573262821869893",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 06 16:15:58 +0000 2026",
      "favorited": false,
      "full_text": "Chess club starts again tomorrow at half past three in the library. Beginners welcome. Sulkers also welcome; there is a cushion. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2008873797287960597"
          ],
          "editableUntil": "2026-01-07T13:10:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "27",
      "in_reply_to_status_id_str": "2008792876580943326",
      "in_reply_to_status_id": "2008792876580943326",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2008873797287960597",
      "truncated": false,
      "retweet_count": "4",
      "id": "2008873797287960597",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 07 12:10:11 +0000 2026",
      "favorited": false,
      "full_text": "Noon: Mr Pilcher, two engineers and a hammer have fixed it. The hats with ears may stay on. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009644865551709010"
          ],
          "editableUntil": "2026-01-09T16:14:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "70",
              "73"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009644865551709010/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/uadWiztJeP",
            "media_url": "http://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "id_str": "2009644859679961713",
            "id": "2009644859679961713",
            "media_url_https": "https://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uadWiztJeP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "14",
      "id_str": "2009644865551709010",
      "truncated": false,
      "retweet_count": "0",
      "id": "2009644865551709010",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 15:14:08 +0000 2026",
      "favorited": false,
      "full_text": "Seventeen snowmen, nine snow dogs and a snow Hogarth (with snow pug). #3W worked on that one all lunchtime. #Chiswick #W4 #LBofHounslow https://t.co/uadWiztJeP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009644865551709010/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/uadWiztJeP",
            "media_url": "http://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "id_str": "2009644859679961713",
            "id": "2009644859679961713",
            "media_url_https": "https://pbs.twimg.com/media/GcfJpsoEh73D2Z7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uadWiztJeP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077054469536288786"
          ],
          "editableUntil": "2026-07-14T16:35:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "8",
      "id_str": "2077054469536288786",
      "truncated": false,
      "retweet_count": "1",
      "id": "2077054469536288786",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 14 15:35:50 +0000 2026",
      "favorited": false,
      "full_text": "The last chess club of the year ended as it began, with somebody under the table looking for a bishop. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1989359089089436478"
          ],
          "editableUntil": "2025-11-14T16:45:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "0",
              "3"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1989359089089436478/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/Di4dEaFNG3",
            "media_url": "http://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "id_str": "1989359083218236352",
            "id": "1989359083218236352",
            "media_url_https": "https://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Di4dEaFNG3"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "26",
      "id_str": "1989359089089436478",
      "truncated": false,
      "retweet_count": "1",
      "id": "1989359089089436478",
      "possibly_sensitive": false,
      "created_at": "Fri Nov 14 15:45:42 +0000 2025",
      "favorited": false,
      "full_text": "#4W in spots, in stripes, and in one full banana. You raised £512.35 for Children in Need today. Thank you! #Chiswick #W4 #LBofHounslow https://t.co/Di4dEaFNG3",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1989359089089436478/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/Di4dEaFNG3",
            "media_url": "http://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "id_str": "1989359083218236352",
            "id": "1989359083218236352",
            "media_url_https": "https://pbs.twimg.com/media/GwHMr8B5xXz0nqI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Di4dEaFNG3"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001022286693279213"
          ],
          "editableUntil": "2025-12-16T21:11:05.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "157",
              "166"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "167",
              "170"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "171",
              "184"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "19",
      "id_str": "2001022286693279213",
      "truncated": false,
      "retweet_count": "4",
      "id": "2001022286693279213",
      "possibly_sensitive": false,
      "created_at": "Tue Dec 16 20:11:05 +0000 2025",
      "favorited": false,
      "full_text": "Our soloist tonight lives four doors from the Bell and Anchor, at 19 Netheravon Row, and practised with the window open all week. The whole street is proud! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2045145370722945194"
          ],
          "editableUntil": "2026-04-17T15:20:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "93",
              "102"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "103",
              "106"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "107",
              "120"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045145370722945194/photo/1",
            "indices": [
              "121",
              "144"
            ],
            "url": "https://t.co/tnL7TraUnh",
            "media_url": "http://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "id_str": "2045145364850000614",
            "id": "2045145364850000614",
            "media_url_https": "https://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tnL7TraUnh"
          }
        ]
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "8",
      "id_str": "2045145370722945194",
      "truncated": false,
      "retweet_count": "3",
      "id": "2045145370722945194",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 17 14:20:28 +0000 2026",
      "favorited": false,
      "full_text": "Potatoes in, broad beans up, slugs informed. The gardening club have the tidiest rows in W4. #Chiswick #W4 #LBofHounslow https://t.co/tnL7TraUnh",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045145370722945194/photo/1",
            "indices": [
              "121",
              "144"
            ],
            "url": "https://t.co/tnL7TraUnh",
            "media_url": "http://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "id_str": "2045145364850000614",
            "id": "2045145364850000614",
            "media_url_https": "https://pbs.twimg.com/media/G5sKriyLfpqMtbp.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tnL7TraUnh"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2029581453620162897"
          ],
          "editableUntil": "2026-03-05T16:35:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "WorldBookDay",
            "indices": [
              "106",
              "119"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "120",
              "129"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "130",
              "133"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "134",
              "147"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029581453620162897/photo/1",
            "indices": [
              "148",
              "171"
            ],
            "url": "https://t.co/zeQtk6T7mH",
            "media_url": "http://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "id_str": "2029581447750144087",
            "id": "2029581447750144087",
            "media_url_https": "https://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zeQtk6T7mH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "171"
      ],
      "favorite_count": "23",
      "id_str": "2029581453620162897",
      "truncated": false,
      "retweet_count": "1",
      "id": "2029581453620162897",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 05 15:35:01 +0000 2026",
      "favorited": false,
      "full_text": "Two hundred wizards, forty tigers, one very hungry Mr Sundaram and a teapot. World Book Day, we love you. #WorldBookDay #Chiswick #W4 #LBofHounslow https://t.co/zeQtk6T7mH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029581453620162897/photo/1",
            "indices": [
              "148",
              "171"
            ],
            "url": "https://t.co/zeQtk6T7mH",
            "media_url": "http://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "id_str": "2029581447750144087",
            "id": "2029581447750144087",
            "media_url_https": "https://pbs.twimg.com/media/GV9AeqAw1qpFmYk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zeQtk6T7mH"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2029581453620162897/photo/1",
            "indices": [
              "148",
              "171"
            ],
            "url": "https://t.co/zeQtk6T7mH",
            "media_url": "http://pbs.twimg.com/media/Gv320QX6tpDGyQz.jpg",
            "id_str": "2029581448129052095",
            "id": "2029581448129052095",
            "media_url_https": "https://pbs.twimg.com/media/Gv320QX6tpDGyQz.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zeQtk6T7mH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1966514845907709520"
          ],
          "editableUntil": "2025-09-12T15:50:50.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "162",
              "171"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "172",
              "175"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "176",
              "189"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1966514845907709520/photo/1",
            "indices": [
              "190",
              "213"
            ],
            "url": "https://t.co/hzoAoYKlGE",
            "media_url": "http://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "id_str": "1966514840037703145",
            "id": "1966514840037703145",
            "media_url_https": "https://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hzoAoYKlGE"
          }
        ]
      },
      "display_text_range": [
        "0",
        "213"
      ],
      "favorite_count": "20",
      "id_str": "1966514845907709520",
      "truncated": false,
      "retweet_count": "3",
      "id": "1966514845907709520",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 12 14:50:50 +0000 2025",
      "favorited": false,
      "full_text": "Seven days of term, nineteen jumpers in lost property. Eighteen of them have no name. One says “Dad’s, do not touch”. The box is outside the office until Friday. #Chiswick #W4 #LBofHounslow https://t.co/hzoAoYKlGE",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1966514845907709520/photo/1",
            "indices": [
              "190",
              "213"
            ],
            "url": "https://t.co/hzoAoYKlGE",
            "media_url": "http://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "id_str": "1966514840037703145",
            "id": "1966514840037703145",
            "media_url_https": "https://pbs.twimg.com/media/G6T27Ud4QVBBGrU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hzoAoYKlGE"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991532141215930293"
          ],
          "editableUntil": "2025-11-20T16:40:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "163",
              "172"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "173",
              "176"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "177",
              "190"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991532141215930293/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/dgFZ3vcEef",
            "media_url": "http://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "id_str": "1991532135342993952",
            "id": "1991532135342993952",
            "media_url_https": "https://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dgFZ3vcEef"
          }
        ]
      },
      "display_text_range": [
        "0",
        "214"
      ],
      "favorite_count": "2",
      "id_str": "1991532141215930293",
      "truncated": false,
      "retweet_count": "0",
      "id": "1991532141215930293",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 20 15:40:38 +0000 2025",
      "favorited": false,
      "full_text": "A real author, with real ink on her fingers! Thank you to our visitor for reading to Years 3 and 4 and for answering 61 questions, of which 40 were about her cat. #Chiswick #W4 #LBofHounslow https://t.co/dgFZ3vcEef",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1991532141215930293/photo/1",
            "indices": [
              "191",
              "214"
            ],
            "url": "https://t.co/dgFZ3vcEef",
            "media_url": "http://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "id_str": "1991532135342993952",
            "id": "1991532135342993952",
            "media_url_https": "https://pbs.twimg.com/media/GIPJklsEKQhQvGs.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dgFZ3vcEef"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1999399023935490257"
          ],
          "editableUntil": "2025-12-12T09:40:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "65",
              "68"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1999399023935490257/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/g2dZt6YDNP",
            "media_url": "http://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "id_str": "1999399018060614107",
            "id": "1999399018060614107",
            "media_url_https": "https://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/g2dZt6YDNP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "10",
      "id_str": "1999399023935490257",
      "truncated": false,
      "retweet_count": "3",
      "id": "1999399023935490257",
      "possibly_sensitive": false,
      "created_at": "Fri Dec 12 08:40:49 +0000 2025",
      "favorited": false,
      "full_text": "Christmas jumper day for Save the Children. There is a jumper in #5W that plays three tunes. It has been asked to play none. #Chiswick #W4 #LBofHounslow https://t.co/g2dZt6YDNP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1999399023935490257/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/g2dZt6YDNP",
            "media_url": "http://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "id_str": "1999399018060614107",
            "id": "1999399018060614107",
            "media_url_https": "https://pbs.twimg.com/media/G24mENyPWdKXeRK.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/g2dZt6YDNP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2017365111207734803"
          ],
          "editableUntil": "2026-01-30T23:31:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "119",
              "128"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "129",
              "132"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "133",
              "146"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2017365111207734803/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/As0i6MnIpl",
            "media_url": "http://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "id_str": "2017365105335135733",
            "id": "2017365105335135733",
            "media_url_https": "https://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/As0i6MnIpl"
          }
        ]
      },
      "display_text_range": [
        "0",
        "170"
      ],
      "favorite_count": "25",
      "id_str": "2017365111207734803",
      "truncated": false,
      "retweet_count": "2",
      "id": "2017365111207734803",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 30 22:31:38 +0000 2026",
      "favorited": false,
      "full_text": "Back from the big concert, hoarse and happy. Eight thousand children sang, and ours were the ones in the good scarves. #Chiswick #W4 #LBofHounslow https://t.co/As0i6MnIpl",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2017365111207734803/photo/1",
            "indices": [
              "147",
              "170"
            ],
            "url": "https://t.co/As0i6MnIpl",
            "media_url": "http://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "id_str": "2017365105335135733",
            "id": "2017365105335135733",
            "media_url_https": "https://pbs.twimg.com/media/G9e1EkoUcod5B7o.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/As0i6MnIpl"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2074516525548109078"
          ],
          "editableUntil": "2026-07-07T16:30:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "47",
              "56"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "57",
              "60"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "61",
              "74"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/0VbaEfcnMx",
            "expanded_url": "https://twitter.com/strand_pages/status/2074412087391289344",
            "display_url": "twitter.com/strand_pages/s…",
            "indices": [
              "75",
              "98"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "4",
      "id_str": "2074516525548109078",
      "truncated": false,
      "retweet_count": "1",
      "id": "2074516525548109078",
      "possibly_sensitive": false,
      "created_at": "Tue Jul 07 15:30:57 +0000 2026",
      "favorited": false,
      "full_text": "Look what is opening round the corner from us! #Chiswick #W4 #LBofHounslow https://t.co/0VbaEfcnMx",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2019821098497344797"
          ],
          "editableUntil": "2026-02-06T18:10:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "NSPCC",
            "screen_name": "NSPCC",
            "indices": [
              "3",
              "9"
            ],
            "id_str": "516790803",
            "id": "516790803"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2019821098497344797",
      "truncated": false,
      "retweet_count": "2",
      "id": "2019821098497344797",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 06 17:10:51 +0000 2026",
      "favorited": false,
      "full_text": "RT @NSPCC: Thank you to every school that counted, added and dressed up for Number Day. You help us to be there for children.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1993598230200484775"
          ],
          "editableUntil": "2025-11-26T09:30:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "5",
      "id_str": "1993598230200484775",
      "truncated": false,
      "retweet_count": "2",
      "id": "1993598230200484775",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 26 08:30:32 +0000 2025",
      "favorited": false,
      "full_text": "The PTA needs: jars (clean), bottles (full), helpers (either). Winter Fair on Saturday 6 December, noon till three, in the hall and under the shelter. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065435366653604536"
          ],
          "editableUntil": "2026-06-12T15:05:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "149",
              "158"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "159",
              "162"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "163",
              "176"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065435366653604536/photo/1",
            "indices": [
              "177",
              "200"
            ],
            "url": "https://t.co/CGLYt9HFLW",
            "media_url": "http://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "id_str": "2065435360780637986",
            "id": "2065435360780637986",
            "media_url_https": "https://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CGLYt9HFLW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "200"
      ],
      "favorite_count": "13",
      "id_str": "2065435366653604536",
      "truncated": false,
      "retweet_count": "3",
      "id": "2065435366653604536",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 12 14:05:40 +0000 2026",
      "favorited": false,
      "full_text": "For Refugee Week the whole school has sewn a quilt. Each square is a place that somebody calls home. There are fifty-one of them, and two are boats. #Chiswick #W4 #LBofHounslow https://t.co/CGLYt9HFLW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2065435366653604536/photo/1",
            "indices": [
              "177",
              "200"
            ],
            "url": "https://t.co/CGLYt9HFLW",
            "media_url": "http://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "id_str": "2065435360780637986",
            "id": "2065435360780637986",
            "media_url_https": "https://pbs.twimg.com/media/GIlfc0Twne297MT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CGLYt9HFLW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2055318554409325692"
          ],
          "editableUntil": "2026-05-15T17:05:04.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "educationgovuk",
            "screen_name": "educationgovuk",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "622800682",
            "id": "622800682"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "0",
      "id_str": "2055318554409325692",
      "truncated": false,
      "retweet_count": "1",
      "id": "2055318554409325692",
      "possibly_sensitive": false,
      "created_at": "Fri May 15 16:05:04 +0000 2026",
      "favorited": false,
      "full_text": "RT @educationgovuk: Thank you to the 600,000 pupils, and to every teacher, cook and caretaker, who made this week a calm one.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032481961638448044"
          ],
          "editableUntil": "2026-03-13T16:40:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "32",
              "35"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "27",
      "id_str": "2032481961638448044",
      "truncated": false,
      "retweet_count": "0",
      "id": "2032481961638448044",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 13 15:40:36 +0000 2026",
      "favorited": false,
      "full_text": "OMG. Mr Akinlade really did let #6W choose his hair. It is red, it is spotted and it is staying till Monday, lol. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  }
]
